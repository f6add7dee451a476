/** The pages on which people open a review, agree what it found, recommend, and answer. */
@NullMarked
package org.lapwing.reviews.web;

import org.jspecify.annotations.NullMarked;
