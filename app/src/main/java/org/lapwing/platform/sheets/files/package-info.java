/** Writes a register as a file, and reads what came back in one. */
@NullMarked
package org.lapwing.platform.sheets.files;

import org.jspecify.annotations.NullMarked;
