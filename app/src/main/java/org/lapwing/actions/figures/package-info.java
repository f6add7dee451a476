/** How far the partnership's promises are kept, for modules above that follow them. */
@NamedInterface("figures")
@NullMarked
package org.lapwing.actions.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
