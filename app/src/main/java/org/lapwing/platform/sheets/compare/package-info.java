/** Compares what went out, what came back and what stands here now. */
@NullMarked
package org.lapwing.platform.sheets.compare;

import org.jspecify.annotations.NullMarked;
