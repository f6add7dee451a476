package org.lapwing.platform.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Tables in Word: their heading row is marked as such and stands again on each page, and their first column names the row. */
final class WordTables {

  private WordTables() {}

  /**
   * Adds a table.
   *
   * @param head over the columns; empty where only rows are named
   */
  static void add(XWPFDocument document, List<String> head, List<List<String>> rows) {
    if (head.isEmpty() && rows.isEmpty()) {
      return;
    }
    var columns = head.isEmpty() ? rows.getFirst().size() : head.size();
    var table = document.createTable(rows.size() + (head.isEmpty() ? 0 : 1), columns);
    table.setStyleID("TableGrid");
    table.setWidthType(TableWidthType.PCT);
    table.setWidth("100%");
    var next = 0;
    if (!head.isEmpty()) {
      var row = table.getRow(next++);
      row.setRepeatHeader(true);
      row.setCantSplitRow(true);
      fill(row, head, true);
    }
    for (var cells : rows) {
      fill(table.getRow(next++), cells, false);
    }
    document.createParagraph().setStyle("Normal");
  }

  private static void fill(XWPFTableRow row, List<String> cells, boolean isHead) {
    for (var column = 0; column < cells.size(); column++) {
      fill(row.getCell(column), cells.get(column), isHead || column == 0);
    }
  }

  private static void fill(XWPFTableCell cell, String words, boolean names) {
    var first = true;
    for (var one : PlainText.paragraphs(words)) {
      var paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
      paragraph.setStyle(names ? "TableHeading" : "TableText");
      WordPress.lines(paragraph, one);
      first = false;
    }
  }
}
