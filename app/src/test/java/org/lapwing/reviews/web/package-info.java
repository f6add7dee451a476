/** Proves the pages of reviews as people meet them. */
@NullMarked
package org.lapwing.reviews.web;

import org.jspecify.annotations.NullMarked;
