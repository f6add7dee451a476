/** The directory as rows of text, as files and people write it. */
@NullMarked
package org.lapwing.directory.rows;

import org.jspecify.annotations.NullMarked;
