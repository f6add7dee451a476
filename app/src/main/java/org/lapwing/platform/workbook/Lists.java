package org.lapwing.platform.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What is offered to choose from in cells; lists that a cell cannot hold itself stand on a hidden sheet. */
final class Lists {

  private static final String SHEET = WrittenWorkbook.LISTS;
  private static final int LONGEST_IN_A_CELL = 250;

  private final SXSSFWorkbook workbook;
  private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

  Lists(SXSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Offers the list and takes other text too: what is wrong in it is said when the file comes back. */
  void offer(SXSSFSheet sheet, int column, int fromRow, List<String> choices) {
    if (choices.isEmpty()) {
      return;
    }
    var helper = sheet.getDataValidationHelper();
    var validation = helper.createValidation(
        constraint(helper, choices),
        new CellRangeAddressList(fromRow, WrittenWorkbook.LAST_ROW, column, column));
    validation.setShowErrorBox(false);
    sheet.addValidationData(validation);
  }

  private DataValidationConstraint constraint(DataValidationHelper helper, List<String> choices) {
    var inCell = String.join(",", choices);
    var fits = inCell.length() <= LONGEST_IN_A_CELL
        && choices.stream().noneMatch(choice -> choice.contains(","));
    if (fits) {
      return helper.createExplicitListConstraint(choices.toArray(String[]::new));
    }
    var next = columns.size();
    var letter = CellReference.convertNumToColString(columns.computeIfAbsent(choices, _ -> next));
    return helper.createFormulaListConstraint(
        "%s!$%s$1:$%s$%d".formatted(SHEET, letter, letter, choices.size()));
  }

  /** Writes the hidden sheet, once all is offered. */
  void write() {
    if (columns.isEmpty()) {
      return;
    }
    var sheet = workbook.createSheet(SHEET);
    var longest = columns.keySet().stream().mapToInt(List::size).max().orElse(0);
    IntStream.range(0, longest).forEach(number -> {
      var row = sheet.createRow(number);
      columns.forEach((choices, column) -> {
        if (number < choices.size()) {
          row.createCell(column).setCellValue(choices.get(number));
        }
      });
    });
    workbook.setSheetHidden(workbook.getSheetIndex(SHEET), true);
  }
}
