/** Proves that the directory leaves as files and comes in from them as people mean it. */
@NullMarked
package org.lapwing.directory.imports;

import org.jspecify.annotations.NullMarked;
