/** The directory as a spreadsheet. */
@NullMarked
package org.lapwing.directory.workbook;

import org.jspecify.annotations.NullMarked;
