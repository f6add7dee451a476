/** Keeps what stands in the way: that nothing of a case is released, or that everything of it is kept. */
@NamedInterface("holds")
@NullMarked
package org.lapwing.incidents.holds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
