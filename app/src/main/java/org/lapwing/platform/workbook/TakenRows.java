package org.lapwing.platform.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.workbook.ReadWorkbook.Row;
import org.lapwing.platform.workbook.ReadWorkbook.TooMany;

/** Takes the rows in which something stands, and not for ever. */
final class TakenRows implements SheetContentsHandler {

  private static final int MOST_COLUMNS = 100;

  private final List<Row> rows = new ArrayList<>();
  private final AtomicInteger left;
  private TreeMap<Integer, String> cells = new TreeMap<>();
  private Set<Integer> formulas = new HashSet<>();

  /** Takes no more cells than are left. */
  TakenRows(AtomicInteger left) {
    this.left = left;
  }

  List<Row> rows() {
    return rows;
  }

  void formula(int column) {
    formulas.add(column);
  }

  @Override
  public void startRow(int number) {
    cells = new TreeMap<>();
    formulas = new HashSet<>();
  }

  @Override
  public void endRow(int number) {
    if (cells.isEmpty() && formulas.isEmpty()) {
      return;
    }
    if (rows.size() > ReadWorkbook.MOST_ROWS) {
      throw new TooMany();
    }
    rows.add(new Row(number + 1, cells, formulas));
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
    var column = reference == null ? cells.size() : (int) new CellReference(reference).getCol();
    if (shown != null && !shown.isBlank() && column < MOST_COLUMNS) {
      if (left.decrementAndGet() < 0) {
        throw new TooMany();
      }
      cells.put(column, shown.strip());
    }
  }
}
