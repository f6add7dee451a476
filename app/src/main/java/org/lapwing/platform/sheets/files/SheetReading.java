package org.lapwing.platform.sheets.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.sheets.Column;
import org.lapwing.platform.workbook.ReadWorkbook.Row;
import org.lapwing.platform.workbook.ReadWorkbook.Rows;

/** Finds in a file the sheet, the columns and the rows, whatever was moved, renamed or sorted. */
public final class SheetReading {

  /** How far down headings are looked for: some people put a title above. */
  private static final int FIRST_ROWS = 12;

  private final List<Column> columns;
  private final List<Remark> remarks = new ArrayList<>();

  private SheetReading(List<Column> columns) {
    this.columns = columns;
  }

  /** The sheet that has these columns; refused if none has. */
  public static Outcome<ReadSheet> read(List<Rows> sheets, List<Column> columns) {
    return new SheetReading(columns).read(sheets);
  }

  private Outcome<ReadSheet> read(List<Rows> sheets) {
    var best = sheets.stream()
        .map(this::tops)
        .max(Comparator.comparingInt(Top::fits))
        .filter(top -> top.fits() > 0);
    if (best.isEmpty()) {
      return Outcome.refused(
          "file",
          "The selected file has no sheet with the columns that we know. Take a spreadsheet out and change that");
    }
    var top = best.get();
    var found = recognised(top);
    var facts = facts(sheets);
    return Outcome.accepted(new ReadSheet(
        uuid(facts.getOrDefault(WrittenSheet.OUT, "")),
        facts.getOrDefault(WrittenSheet.REGISTER, ""),
        new LinkedHashSet<>(found.values()),
        top.below().stream()
            .map(row -> row(row, found))
            .filter(Objects::nonNull)
            .toList(),
        remarks));
  }

  /** Where the headings of a sheet stand, and how many of them we know. */
  private record Top(
      Map<Integer, String> keys, Map<Integer, String> headings, List<Row> below, int fits) {}

  private Top tops(Rows sheet) {
    var rows = sheet.rows();
    Map<Integer, String> keys = Map.of();
    var best = new Top(keys, Map.of(), List.of(), 0);
    for (var index = 0; index < Math.min(FIRST_ROWS, rows.size()); index++) {
      var cells = rows.get(index).cells();
      if (cells.containsValue(WrittenSheet.CARRIER)) {
        keys = cells;
        continue;
      }
      var fits = (int) cells.entrySet().stream()
          .filter(cell -> columnOf(cell.getValue(), "") != null)
          .count();
      var isRightBelow = !keys.isEmpty() && best.keys().isEmpty();
      if (fits > best.fits() || isRightBelow) {
        var known = Math.max(fits, keys.size());
        best = new Top(keys, cells, rows.subList(index + 1, rows.size()), known);
      }
    }
    return best;
  }

  /** Which column of the file is which of ours: what people read at its top counts, and the hidden key where that is not known. */
  private Map<Integer, String> recognised(Top top) {
    var found = new LinkedHashMap<Integer, String>();
    Stream.concat(top.headings().keySet().stream(), top.keys().keySet().stream())
        .distinct()
        .sorted()
        .filter(index -> !WrittenSheet.CARRIER.equals(top.keys().get(index)))
        .filter(index -> !WrittenSheet.CARRIER_HEADING.equals(top.headings().get(index)))
        .forEach(index -> {
          var heading = top.headings().getOrDefault(index, "");
          var column = columnOf(heading, top.keys().getOrDefault(index, ""));
          if (column == null) {
            remark(heading, "We know no such column and did not read it");
          } else if (found.containsValue(column.key())) {
            remark(heading, "Two columns are this one. We read the first");
          } else {
            found.put(index, column.key());
            if (!column.isHeaded(heading)) {
              remark(heading, "We read this as the column “" + column.heading() + "”");
            }
          }
        });
    columns.stream()
        .filter(column -> !found.containsValue(column.key()))
        .forEach(column -> remark(
            column.heading(),
            "No column in the file is this one, so what stands here is left as it is"));
    return found;
  }

  private void remark(String heading, String why) {
    remarks.add(
        new Remark(heading.isBlank() ? "A column without a heading" : shortened(heading), why));
  }

  private @Nullable Column columnOf(String heading, String key) {
    return columns.stream()
        .filter(column -> !heading.isBlank() && column.isHeaded(heading))
        .findFirst()
        .or(() -> columns.stream().filter(column -> column.key().equals(key)).findFirst())
        .orElse(null);
  }

  private static ReadSheet.@Nullable Row row(Row row, Map<Integer, String> found) {
    var cells = new LinkedHashMap<String, String>();
    var formulas = new LinkedHashSet<String>();
    found.forEach((index, key) -> {
      var text = row.cells().getOrDefault(index, "");
      if (!text.isEmpty()) {
        cells.put(key, text);
      }
      if (row.formulas().contains(index)) {
        formulas.add(key);
      }
    });
    var carrier = row.cells().values().stream()
        .flatMap(cell -> Carrier.read(cell).stream())
        .findFirst()
        .orElse(null);
    return carrier == null && cells.isEmpty() && formulas.isEmpty()
        ? null
        : new ReadSheet.Row(row.number(), carrier, cells, formulas);
  }

  private static Map<String, String> facts(List<Rows> sheets) {
    var facts = new LinkedHashMap<String, String>();
    sheets.stream()
        .filter(sheet -> sheet.title().equals(WrittenSheet.FACTS))
        .flatMap(sheet -> sheet.rows().stream())
        .forEach(row ->
            facts.putIfAbsent(row.cells().getOrDefault(0, ""), row.cells().getOrDefault(1, "")));
    return facts;
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException nonsense) {
      return null;
    }
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
