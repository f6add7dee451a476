/** How many people training reached, with small numbers withheld: for modules above, and nothing finer. */
@NamedInterface("figures")
@NullMarked
package org.lapwing.training.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
