/** Takes services over from a file: read first, compared, shown, and only then taken over. */
@NullMarked
package org.lapwing.directory.imports;

import org.jspecify.annotations.NullMarked;
