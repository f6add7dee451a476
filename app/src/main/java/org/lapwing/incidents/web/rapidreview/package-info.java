/** The page on which the rapid review panel works, and the forms on which it is written. */
@NullMarked
package org.lapwing.incidents.web.rapidreview;

import org.jspecify.annotations.NullMarked;
