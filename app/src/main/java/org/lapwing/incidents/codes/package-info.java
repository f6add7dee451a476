/** Keeps the codes of the published statistics for each child. */
@NullMarked
package org.lapwing.incidents.codes;

import org.jspecify.annotations.NullMarked;
