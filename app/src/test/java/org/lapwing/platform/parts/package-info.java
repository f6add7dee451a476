/** Proof that components say in our pages what they say in the design systems they come from. */
@NullMarked
package org.lapwing.platform.parts;

import org.jspecify.annotations.NullMarked;
