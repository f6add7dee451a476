package org.lapwing.platform.workbook;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Shows a day as 2027-03-27, however its cell is formatted, and everything else as the spreadsheet does. */
final class IsoDays extends DataFormatter {

  private final boolean countsFrom1904;

  IsoDays(boolean countsFrom1904) {
    super(Locale.UK);
    this.countsFrom1904 = countsFrom1904;
  }

  @Override
  public String formatRawCellContents(
      double value, int formatIndex, @Nullable String format, boolean ignored) {
    if (value >= 1
        && DateUtil.isADateFormat(formatIndex, format)
        && DateUtil.isValidExcelDate(value)) {
      return DateUtil.getLocalDateTime(value, countsFrom1904).toLocalDate().toString();
    }
    return super.formatRawCellContents(value, formatIndex, format, countsFrom1904);
  }
}
