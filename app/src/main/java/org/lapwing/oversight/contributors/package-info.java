/** Tells people what came of what they gave here: once, and nothing that they may not see. */
@NullMarked
package org.lapwing.oversight.contributors;

import org.jspecify.annotations.NullMarked;
