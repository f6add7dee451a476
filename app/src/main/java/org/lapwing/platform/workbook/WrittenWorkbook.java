package org.lapwing.platform.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.lapwing.platform.workbook.Heading.Look;

/** A spreadsheet while it is written: every cell is text or a day, and text stays text whatever it begins with. */
public final class WrittenWorkbook implements AutoCloseable {

  /** The hidden sheet on which lists to choose from stand that a cell cannot hold. */
  public static final String LISTS = "Lists";

  static final int LAST_ROW = 20_000;

  private static final int ROWS_IN_MEMORY = 100;
  private static final int CHARACTER = 256;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
  private final Styles styles = new Styles(workbook);
  private final Lists lists = new Lists(workbook);

  public WrittenWorkbook() {
    workbook.setZip64Mode(Zip64Mode.AsNeeded);
  }

  /** A sheet with these columns, the closed ones with their lists; each row has its cells in the order of the columns. */
  public void sheet(String title, List<Heading> columns, List<List<String>> rows) {
    var sheet = workbook.createSheet(title);
    columns(sheet, columns, 0);
    line(sheet, 0, columns.stream().map(Heading::words).toList(), _ -> styles.heading());
    sheet.createFreezePane(0, 1);
    rows(sheet, columns, rows);
  }

  /** The same with the keys of the columns in a hidden row above, and with buttons to sort and filter by. */
  public void keyedSheet(String title, List<Heading> columns, List<List<String>> rows) {
    var sheet = workbook.createSheet(title);
    columns(sheet, columns, 1);
    var keys = columns.stream().map(Heading::key).toList();
    line(sheet, 0, keys, _ -> styles.of(Look.TEXT)).setZeroHeight(true);
    line(
        sheet,
        1,
        columns.stream().map(Heading::words).toList(),
        index -> columns.get(index).look().isFixed() ? styles.fixedHeading() : styles.heading());
    sheet.createFreezePane(0, 2);
    rows(sheet, columns, rows);
    sheet.setAutoFilter(
        new CellRangeAddress(1, Math.max(2, sheet.getLastRowNum()), 0, columns.size() - 1));
  }

  /** A sheet of lines to read. */
  public void lines(String title, List<List<String>> lines, int... widths) {
    var sheet = workbook.createSheet(title);
    for (var index = 0; index < widths.length; index++) {
      sheet.setColumnWidth(index, CHARACTER * widths[index]);
    }
    for (var index = 0; index < lines.size(); index++) {
      var words = lines.get(index);
      line(sheet, index, words, column -> styles.of(Look.TEXT, words.get(column)));
    }
  }

  /** A sheet of lines for programs. */
  public void hiddenLines(String title, List<List<String>> lines) {
    lines(title, lines);
    workbook.setSheetHidden(workbook.getSheetIndex(title), true);
  }

  public void writeTo(OutputStream out) throws IOException {
    lists.write();
    workbook.setActiveSheet(0);
    workbook.write(out);
  }

  private void columns(SXSSFSheet sheet, List<Heading> columns, int headings) {
    for (var index = 0; index < columns.size(); index++) {
      var column = columns.get(index);
      sheet.setDefaultColumnStyle(index, styles.of(column.look()));
      sheet.setColumnWidth(index, CHARACTER * column.width());
      sheet.setColumnHidden(index, column.look() == Look.HIDDEN);
      lists.offer(sheet, index, headings + 1, column.choices());
    }
  }

  private void rows(SXSSFSheet sheet, List<Heading> columns, List<List<String>> rows) {
    for (var words : rows) {
      var row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (var index = 0; index < words.size(); index++) {
        cell(row, index, words.get(index), columns.get(index).look());
      }
    }
  }

  private void cell(SXSSFRow row, int index, String word, Look look) {
    if (word.isEmpty()) {
      if (look.isFixed()) {
        row.createCell(index).setCellStyle(styles.of(look));
      }
      return;
    }
    var cell = row.createCell(index);
    if (look.isDay() && IsoDay.isOne(word)) {
      cell.setCellValue(IsoDay.of(word));
      cell.setCellStyle(styles.of(look));
    } else {
      cell.setCellValue(word);
      cell.setCellStyle(styles.of(look, word));
    }
  }

  private static SXSSFRow line(
      SXSSFSheet sheet, int number, List<String> words, Function<Integer, CellStyle> style) {
    var row = sheet.createRow(number);
    for (var index = 0; index < words.size(); index++) {
      if (!words.get(index).isEmpty()) {
        var cell = row.createCell(index);
        cell.setCellValue(words.get(index));
        cell.setCellStyle(style.apply(index));
      }
    }
    return row;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
