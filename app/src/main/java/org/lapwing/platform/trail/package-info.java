/** Writes the trail down, seals it into a chain and says whether the chain holds. */
@NamedInterface("trail")
@NullMarked
package org.lapwing.platform.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
