/** Keeps apart who decides on notifying and who decides on a review, round by round. */
@NullMarked
package org.lapwing.incidents.deciding;

import org.jspecify.annotations.NullMarked;
