package org.lapwing.incidents.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The schedule as a spreadsheet: every cell is text, and stays text whatever it begins with. */
public final class ScheduleWorkbook {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int CHARACTER = 256;
  private static final int WIDE = 28;

  /** What begins like this is a formula to whoever pastes it elsewhere. */
  private static final String LIKE_A_FORMULA = "=+-@\t\r";

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
  private final CellStyle text = style();
  private final CellStyle quoted = style();
  private final CellStyle heading = style();

  private ScheduleWorkbook() {
    workbook.setZip64Mode(Zip64Mode.AsNeeded);
    quoted.setQuotePrefixed(true);
    var bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
  }

  /**
   * Writes it whole.
   *
   * @param marks how it is marked and for whom it is, above the headings
   */
  public static byte[] of(List<String> marks, List<List<String>> rows) {
    var written = new ScheduleWorkbook();
    try (var workbook = written.workbook;
        var out = new ByteArrayOutputStream()) {
      written.fill(workbook.createSheet("Disclosure schedule"), marks, rows);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void fill(SXSSFSheet sheet, List<String> marks, List<List<String>> rows) {
    for (var column = 0; column < ScheduleRows.HEADINGS.size(); column++) {
      sheet.setColumnWidth(column, CHARACTER * WIDE);
    }
    var number = 0;
    for (var mark : marks) {
      line(sheet, number++, List.of(mark), heading);
    }
    line(sheet, number++, ScheduleRows.HEADINGS, heading);
    sheet.createFreezePane(0, number);
    for (var row : rows) {
      line(sheet, number++, row, text);
    }
  }

  private void line(SXSSFSheet sheet, int number, List<String> words, CellStyle plain) {
    var row = sheet.createRow(number);
    for (var index = 0; index < words.size(); index++) {
      var word = words.get(index);
      if (!word.isEmpty()) {
        var cell = row.createCell(index);
        cell.setCellValue(word);
        cell.setCellStyle(LIKE_A_FORMULA.indexOf(word.charAt(0)) >= 0 ? quoted : plain);
      }
    }
  }

  private CellStyle style() {
    var style = workbook.createCellStyle();
    style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
