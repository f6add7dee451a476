/** Proves that contributors are told what came of it, and nothing that they may not see. */
@NullMarked
package org.lapwing.oversight.contributors;

import org.jspecify.annotations.NullMarked;
