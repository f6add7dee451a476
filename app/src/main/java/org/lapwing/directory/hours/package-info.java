/** Reads hours as an expression of OpenStreetMap, and says when they are open. */
@NullMarked
package org.lapwing.directory.hours;

import org.jspecify.annotations.NullMarked;
