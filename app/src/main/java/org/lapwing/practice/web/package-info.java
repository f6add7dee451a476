/** The pages on which people read what good practice expects, and let another version follow. */
@NullMarked
package org.lapwing.practice.web;

import org.jspecify.annotations.NullMarked;
