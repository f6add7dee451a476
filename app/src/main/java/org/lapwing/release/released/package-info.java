/** What has been released, as the public may read it. */
@NamedInterface("released")
@NullMarked
package org.lapwing.release.released;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
