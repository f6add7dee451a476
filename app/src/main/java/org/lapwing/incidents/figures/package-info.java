/** How many incidents and children there are, with small numbers untold before anybody above sees them. */
@NamedInterface("figures")
@NullMarked
package org.lapwing.incidents.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
