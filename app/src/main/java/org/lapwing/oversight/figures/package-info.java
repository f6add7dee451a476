/** How many meetings were held and decisions carried out, for modules above that say what changed. */
@NamedInterface("figures")
@NullMarked
package org.lapwing.oversight.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
