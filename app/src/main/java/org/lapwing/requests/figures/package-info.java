/** How answers come, as counts over the whole partnership. */
@NamedInterface("figures")
@NullMarked
package org.lapwing.requests.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
