package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lapwing.directory.rows.Column;
import org.lapwing.directory.rows.Sheet;
import org.lapwing.platform.workbook.ReadWorkbook.Row;
import org.lapwing.platform.workbook.ReadWorkbook.Rows;

/** The rows of a sheet by the columns that its first row names. */
final class SheetLines {

  private final Sheet sheet;
  private final Rows rows;
  private final List<Note> notes;
  private final Map<Integer, Column> columns = new LinkedHashMap<>();

  SheetLines(Sheet sheet, Rows rows, List<Note> notes) {
    this.sheet = sheet;
    this.rows = rows;
    this.notes = notes;
    if (!rows.rows().isEmpty()) {
      rows.rows().getFirst().cells().forEach(this::heading);
    }
    var missing = sheet.columns().stream()
        .filter(column -> !columns.containsValue(column))
        .map(Column::heading)
        .toList();
    if (!missing.isEmpty() && rows.rows().size() > 1) {
      notes.add(Note.left(
          "Sheet " + sheet.title(),
          String.join(", ", missing),
          "No column has this heading, so what stands here is left as it is"));
    }
  }

  /** A row with what stands in it. */
  record Line(String where, Map<String, String> cells) {

    String id() {
      return text(Sheet.ID);
    }

    String text(String key) {
      return cells.getOrDefault(key, "");
    }
  }

  boolean has(String key) {
    return columns.values().stream().anyMatch(column -> column.key().equals(key));
  }

  List<Line> all() {
    var lines = new ArrayList<Line>();
    rows.rows().stream().skip(1).forEach(row -> lines.add(line(row)));
    return lines;
  }

  private Line line(Row row) {
    var where = "%s, row %d".formatted(sheet.title(), row.number());
    var cells = new LinkedHashMap<String, String>();
    columns.forEach((index, column) -> {
      if (row.formulas().contains(index)) {
        notes.add(Note.notTaken(
            where, column.heading(), "A formula stands there. Write what is meant instead"));
      } else {
        cells.put(column.key(), row.cells().getOrDefault(index, ""));
      }
    });
    return new Line(where, cells);
  }

  private void heading(int index, String written) {
    var column = sheet.called(written);
    if (column.isPresent() && !columns.containsValue(column.get())) {
      columns.put(index, column.get());
    } else {
      notes.add(
          Note.notTaken(
              "Sheet " + sheet.title(),
              written,
              column.isPresent()
                  ? "Two columns have this heading. The first was taken"
                  : "We know no column of this heading. If it was renamed, give it its old heading back"));
    }
  }
}
