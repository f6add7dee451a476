/** What the public may read of the partnership's promises: released wording, and nothing else. */
@NamedInterface("progress")
@NullMarked
package org.lapwing.actions.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
