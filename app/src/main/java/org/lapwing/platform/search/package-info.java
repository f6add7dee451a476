/** Finds records by their words, as far as the viewer may see. */
@NullMarked
package org.lapwing.platform.search;

import org.jspecify.annotations.NullMarked;
