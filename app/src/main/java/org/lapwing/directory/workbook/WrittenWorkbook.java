package org.lapwing.directory.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.lapwing.directory.rows.Column;

/** A spreadsheet while it is written: every cell is text, and stays text whatever it begins with. */
final class WrittenWorkbook implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int LAST_ROW = 20_000;
  private static final int CHARACTER = 256;
  private static final int NARROW = 18;
  private static final int WIDE = 36;

  /** What begins like this is a formula to whoever pastes it elsewhere. */
  private static final String LIKE_A_FORMULA = "=+-@\t\r";

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
  private final CellStyle text = style();
  private final CellStyle quoted = style();
  private final CellStyle heading = style();

  WrittenWorkbook() {
    workbook.setZip64Mode(Zip64Mode.AsNeeded);
    quoted.setQuotePrefixed(true);
    var bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    heading.setWrapText(true);
  }

  /** A sheet with these columns, the closed ones with their lists. */
  void sheet(String title, List<Column> columns, List<Map<String, String>> rows) {
    var sheet = workbook.createSheet(title);
    line(sheet, 0, columns.stream().map(Column::heading).toList(), true);
    sheet.createFreezePane(0, 1);
    for (var index = 0; index < columns.size(); index++) {
      var column = columns.get(index);
      sheet.setDefaultColumnStyle(index, text);
      sheet.setColumnWidth(index, CHARACTER * (column.help().startsWith("Up to") ? WIDE : NARROW));
      list(sheet, index, column.choices());
    }
    for (var row : rows) {
      line(
          sheet,
          sheet.getLastRowNum() + 1,
          columns.stream().map(column -> row.getOrDefault(column.key(), "")).toList(),
          false);
    }
  }

  /** A sheet of lines to read. */
  void lines(String title, List<List<String>> lines, int... widths) {
    var sheet = workbook.createSheet(title);
    for (var index = 0; index < widths.length; index++) {
      sheet.setColumnWidth(index, CHARACTER * widths[index]);
    }
    for (var index = 0; index < lines.size(); index++) {
      line(sheet, index, lines.get(index), false);
    }
  }

  void writeTo(OutputStream out) throws IOException {
    workbook.write(out);
  }

  private void line(SXSSFSheet sheet, int number, List<String> words, boolean isHeading) {
    var row = sheet.createRow(number);
    for (var index = 0; index < words.size(); index++) {
      var word = words.get(index);
      if (!word.isEmpty()) {
        var cell = row.createCell(index);
        cell.setCellValue(word);
        cell.setCellStyle(isHeading ? heading : isLikeFormula(word) ? quoted : text);
      }
    }
  }

  private static boolean isLikeFormula(String word) {
    return LIKE_A_FORMULA.indexOf(word.charAt(0)) >= 0;
  }

  /** Offers the list and takes other text too: what is wrong in it is said when the file comes back. */
  private static void list(SXSSFSheet sheet, int column, List<String> choices) {
    if (choices.isEmpty()) {
      return;
    }
    var helper = sheet.getDataValidationHelper();
    var validation = helper.createValidation(
        helper.createExplicitListConstraint(choices.toArray(String[]::new)),
        new CellRangeAddressList(1, LAST_ROW, column, column));
    validation.setShowErrorBox(false);
    sheet.addValidationData(validation);
  }

  private CellStyle style() {
    var style = workbook.createCellStyle();
    style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
