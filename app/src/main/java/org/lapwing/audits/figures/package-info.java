/** What audits found, as so many of so many: for modules above, and nothing finer. */
@NamedInterface("figures")
@NullMarked
package org.lapwing.audits.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
