/** Proves what becomes of challenges. */
@NullMarked
package org.lapwing.oversight.challenges;

import org.jspecify.annotations.NullMarked;
