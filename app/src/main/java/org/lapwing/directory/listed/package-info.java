/** What the public may read of the directory: who answers now, who answers next, and how far that is sure. */
@NamedInterface("listed")
@NullMarked
package org.lapwing.directory.listed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
