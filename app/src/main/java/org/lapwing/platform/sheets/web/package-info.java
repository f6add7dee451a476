/** The pages on which a register is taken out as a spreadsheet, given back, compared and chosen from; a register's controller extends theirs. */
@NamedInterface("sheets-web")
@NullMarked
package org.lapwing.platform.sheets.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
