/** Reads and writes spreadsheets: cells as text, row by row, within limits, computing nothing. */
@NamedInterface("workbook")
@NullMarked
package org.lapwing.platform.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
