package org.lapwing.platform.sheets.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.sheets.SheetRow;
import org.lapwing.platform.sheets.files.Carrier;
import org.lapwing.platform.sheets.files.ReadSheet;
import org.lapwing.platform.sheets.files.RowMarks;
import org.lapwing.platform.sheets.kept.Out;

/** Finds out which record each row of a file is about, and which it cannot be. */
final class Recognised {

  private final RowMarks marks;
  private final Map<UUID, Map<UUID, SheetRow>> before = new HashMap<>();
  private final Map<String, SheetRow> byReference;
  private final Map<Integer, Identity> found = new LinkedHashMap<>();

  Recognised(ReadSheet sheet, Out main, List<Out> outs, RowMarks marks) {
    this.marks = marks;
    outs.forEach(out -> before.put(out.id(), out.byId()));
    byReference = main.rows().stream()
        .collect(Collectors.toMap(SheetRow::reference, row -> row, (first, _) -> first));
    var rows = sheet.rows().stream().filter(row -> !row.isEmptied()).toList();
    rows.forEach(row -> found.put(row.number(), identity(row)));
    twice(rows);
  }

  /** What a row is about. */
  sealed interface Identity {

    /** A row that went out, as it went out. */
    record Known(SheetRow before) implements Identity {}

    record New() implements Identity {}

    record Unknown(String reference, String why) implements Identity {}

    /** The same as another row, word for word. */
    record Again() implements Identity {}
  }

  Identity of(ReadSheet.Row row) {
    return found.getOrDefault(row.number(), new Identity.New());
  }

  private Identity identity(ReadSheet.Row row) {
    var reference = row.cell(SheetRow.REFERENCE).strip();
    @Nullable Carrier carrier = row.carrier();
    if (carrier == null) {
      var called = byReference.get(reference);
      return called == null ? new Identity.New() : new Identity.Known(called);
    }
    var rows = before.get(carrier.out());
    if (rows == null) {
      return new Identity.Unknown(
          reference,
          "This row was taken out elsewhere. Take it from a spreadsheet of this register");
    }
    var went = rows.get(carrier.id());
    return went != null && marks.isOurs(carrier, went)
        ? new Identity.Known(went)
        : new Identity.Unknown(
            reference, "Its hidden first cell was changed, so we cannot tell what it is about");
  }

  /** Of rows that claim to be the same record none is taken, since nobody can say which is meant; unless they say the same. */
  private void twice(List<ReadSheet.Row> rows) {
    var claims = new LinkedHashMap<UUID, List<ReadSheet.Row>>();
    for (var row : rows) {
      if (of(row) instanceof Identity.Known(var went)) {
        claims.computeIfAbsent(went.id(), _ -> new ArrayList<>()).add(row);
      }
    }
    claims.values().stream().filter(claim -> claim.size() > 1).forEach(this::judge);
  }

  private void judge(List<ReadSheet.Row> claim) {
    var first = claim.getFirst();
    var alike = claim.stream()
        .allMatch(row -> row.cells().equals(first.cells()) && row.formulas().isEmpty());
    var numbers =
        claim.stream().map(row -> Integer.toString(row.number())).collect(Collectors.joining(", "));
    for (var row : claim) {
      if (alike) {
        found.put(row.number(), row.equals(first) ? of(row) : new Identity.Again());
      } else if (of(row) instanceof Identity.Known(var went)) {
        found.put(
            row.number(),
            new Identity.Unknown(
                went.reference(),
                "Rows %s are all %s, and they differ. Keep one of them; for a new one fill in an empty row"
                    .formatted(numbers, went.reference())));
      }
    }
  }
}
