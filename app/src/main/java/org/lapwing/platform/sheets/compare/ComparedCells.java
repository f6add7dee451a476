package org.lapwing.platform.sheets.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.sheets.Column;
import org.lapwing.platform.sheets.SheetRow;
import org.lapwing.platform.sheets.files.ReadSheet;

/** Compares the cells of one row, column by column. */
final class ComparedCells {

  private static final String FORMULA = "A formula stands there. Write what is meant instead";

  private final List<Column> columns;
  private final Set<String> inFile;

  ComparedCells(List<Column> columns, Set<String> inFile) {
    this.columns = columns;
    this.inFile = inFile;
  }

  /** Where a row that went out differs. */
  List<Difference> of(ReadSheet.Row row, SheetRow before, SheetRow here) {
    return columns.stream()
        .filter(column -> inFile.contains(column.key()))
        .flatMap(column -> (column.changeable()
                ? changeable(column, row, before, here)
                : fixed(column, row, before, here))
            .stream())
        .toList();
  }

  /** All that stands in a row which would be new. */
  List<Difference> ofNew(ReadSheet.Row row) {
    var all = new ArrayList<Difference>();
    for (var column : columns) {
      var raw = row.cell(column.key());
      var isFormula = row.formulas().contains(column.key());
      if (column.changeable() && (isFormula || !raw.isBlank())) {
        var read = isFormula ? CellReading.fault(FORMULA) : CellReading.read(column, raw);
        var value = isFormula ? raw : read.value();
        all.add(
            read.fault().isEmpty()
                ? difference(column, Verdict.CHANGED, "", "", value, read.note())
                : difference(column, Verdict.CANNOT, "", "", value, read.fault()));
      }
    }
    return all;
  }

  private static Optional<Difference> changeable(
      Column column, ReadSheet.Row row, SheetRow went, SheetRow now) {
    var before = went.cells().get(column.key());
    var said = before == null ? "" : before;
    var here = now.cell(column.key());
    var raw = AsWritten.of(row.cell(column.key()));
    if (row.formulas().contains(column.key())) {
      return Optional.of(difference(column, Verdict.CANNOT, said, here, raw, FORMULA));
    }
    var read = raw.equals(before) ? CellReading.of(raw) : CellReading.read(column, raw);
    if (!read.fault().isEmpty()) {
      return Optional.of(difference(column, Verdict.CANNOT, said, here, raw, read.fault()));
    }
    var verdict = ThreeWay.judge(before, here, read.value());
    return verdict == Verdict.UNCHANGED
        ? Optional.empty()
        : Optional.of(difference(
            column, verdict, said, here, read.value(), verdict.isChoice() ? read.note() : ""));
  }

  /** A grey cell says something only where somebody wrote into it. */
  private static Optional<Difference> fixed(
      Column column, ReadSheet.Row row, SheetRow went, SheetRow now) {
    var before = went.cell(column.key());
    var here = now.cell(column.key());
    var raw = AsWritten.of(row.cell(column.key()));
    if (raw.isEmpty() || raw.equals(before) || raw.equals(here)) {
      return Optional.empty();
    }
    return Optional.of(difference(
        column,
        Verdict.CANNOT,
        before,
        here,
        raw,
        ("This column is to read. " + column.hint()).strip()));
  }

  private static Difference difference(
      Column column, Verdict verdict, String before, String here, String file, String why) {
    return new Difference(column.key(), column.heading(), verdict, before, here, file, why);
  }

  /** What would be written if all of it were taken. */
  static Map<String, String> wanted(List<Difference> differences) {
    var wanted = new LinkedHashMap<String, String>();
    differences.stream()
        .filter(one -> one.verdict().isChoice())
        .forEach(one -> wanted.put(one.key(), one.file()));
    return wanted;
  }

  /** The same with what the rules refuse beside the cell that it is about; what is about no cell here holds for all of them. */
  List<Difference> refused(List<Difference> differences, List<Refusal> refusals) {
    if (refusals.isEmpty()) {
      return differences;
    }
    var byKey = refusals.stream()
        .collect(Collectors.toMap(Refusal::field, Refusal::message, (first, _) -> first));
    var forAll = refusals.stream()
        .filter(refusal -> differences.stream()
            .noneMatch(one -> one.verdict().isChoice() && one.key().equals(refusal.field())))
        .map(Refusal::message)
        .findFirst();
    return differences.stream()
        .map(one -> {
          var because = Optional.ofNullable(byKey.get(one.key())).or(() -> forAll);
          return one.verdict().isChoice() && because.isPresent() ? one.cannot(because.get()) : one;
        })
        .toList();
  }

  /** A new row with what is refused, also about cells that are empty. */
  List<Difference> refusedNew(List<Difference> differences, List<Refusal> refusals) {
    var all = new ArrayList<>(differences);
    for (var refusal : refusals) {
      columns.stream()
          .filter(column -> column.key().equals(refusal.field()))
          .findFirst()
          .ifPresent(column -> {
            var file = differences.stream()
                .filter(one -> one.key().equals(column.key()))
                .map(Difference::file)
                .findFirst()
                .orElse("");
            all.removeIf(one -> one.key().equals(column.key()));
            all.add(difference(column, Verdict.CANNOT, "", "", file, refusal.message()));
          });
    }
    return all;
  }
}
