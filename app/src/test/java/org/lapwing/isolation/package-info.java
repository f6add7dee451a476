/** Proves that what belongs to one partnership, or one case, is nobody else's: every route, every kind of outsider. */
@NullMarked
package org.lapwing.isolation;

import org.jspecify.annotations.NullMarked;
