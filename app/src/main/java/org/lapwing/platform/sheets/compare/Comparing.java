package org.lapwing.platform.sheets.compare;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.sheets.Column;
import org.lapwing.platform.sheets.SheetRegister.Rules;
import org.lapwing.platform.sheets.SheetRow;
import org.lapwing.platform.sheets.compare.Recognised.Identity.Again;
import org.lapwing.platform.sheets.compare.Recognised.Identity.Known;
import org.lapwing.platform.sheets.compare.Recognised.Identity.New;
import org.lapwing.platform.sheets.compare.Recognised.Identity.Unknown;
import org.lapwing.platform.sheets.files.ReadSheet;
import org.lapwing.platform.sheets.files.Remark;
import org.lapwing.platform.sheets.files.RowMarks;
import org.lapwing.platform.sheets.kept.Out;

/** Compares a file with what went out and with what stands here now. */
public final class Comparing {

  private static final int OLD_AFTER_DAYS = 30;

  private final ReadSheet sheet;
  private final Out main;
  private final Map<UUID, SheetRow> here;
  private final List<Column> columns;
  private final ComparedCells cells;
  private final Recognised recognised;
  private final Rules rules;
  private final List<ComparedRow> rows = new ArrayList<>();
  private final Set<UUID> seen = new HashSet<>();
  private int unchanged;

  /**
   * All that is compared.
   *
   * @param main which taking out the file as a whole comes from
   * @param outs every taking out that a row of it comes from
   * @param here what stands here now, as a spreadsheet would have it
   */
  public record Sides(ReadSheet sheet, Out main, List<Out> outs, Map<UUID, SheetRow> here) {}

  private Comparing(Sides sides, List<Column> columns, Rules rules, RowMarks marks) {
    this.sheet = sides.sheet();
    this.main = sides.main();
    this.here = sides.here();
    this.columns = columns;
    this.rules = rules;
    this.cells = new ComparedCells(columns, sheet.columns());
    this.recognised = new Recognised(sheet, main, sides.outs(), marks);
  }

  /** What differs, and what cannot be taken. */
  public static Compared compare(
      Sides sides, List<Column> columns, Rules rules, RowMarks marks, Instant now) {
    return new Comparing(sides, columns, rules, marks).compare(now);
  }

  private Compared compare(Instant now) {
    for (var row : sheet.rows()) {
      if (!row.isEmptied()) {
        switch (recognised.of(row)) {
          case Known(var before) -> known(row, before);
          case Unknown(var reference, var why) -> unreadable(row, reference, why);
          case New() -> added(row);
          case Again() -> {}
        }
      }
    }
    var missing = main.rows().stream()
        .filter(row -> !seen.contains(row.id()) && here.containsKey(row.id()))
        .map(SheetRow::reference)
        .toList();
    return new Compared(main.takenAt(), rows, unchanged, missing, remarks(now));
  }

  private void known(ReadSheet.Row row, SheetRow before) {
    seen.add(before.id());
    var now = here.get(before.id());
    if (now == null) {
      unreadable(row, before.reference(), "It is not here any more");
      return;
    }
    var differences = cells.of(row, before, now);
    var wanted = ComparedCells.wanted(differences);
    if (!wanted.isEmpty()) {
      differences = cells.refused(differences, rules.against(now, wanted));
    }
    if (differences.isEmpty()) {
      unchanged++;
    } else {
      rows.add(new ComparedRow(
          rows.size(), row.number(), now.id(), now.reference(), now.title(), differences, ""));
    }
  }

  private void added(ReadSheet.Row row) {
    var differences = cells.ofNew(row);
    var refusals = rules.againstNew(ComparedCells.wanted(differences));
    var whole = refusals.stream()
        .filter(refusal -> refusal.field().isEmpty())
        .map(Refusal::message)
        .findFirst()
        .orElse("");
    rows.add(new ComparedRow(
        rows.size(),
        row.number(),
        null,
        "",
        title(row),
        cells.refusedNew(differences, refusals),
        whole));
  }

  private void unreadable(ReadSheet.Row row, String reference, String why) {
    main.rows().stream()
        .filter(went -> went.reference().equals(reference))
        .forEach(went -> seen.add(went.id()));
    rows.add(
        new ComparedRow(rows.size(), row.number(), null, reference, title(row), List.of(), why));
  }

  private String title(ReadSheet.Row row) {
    return columns.stream()
        .filter(Column::changeable)
        .map(column -> AsWritten.of(row.cell(column.key())))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<Remark> remarks(Instant now) {
    var remarks = new ArrayList<Remark>();
    var days = ChronoUnit.DAYS.between(main.takenAt(), now);
    if (days > OLD_AFTER_DAYS) {
      remarks.add(new Remark(
          "An old spreadsheet",
          "It was taken out on %s, %,d days ago. Each cell is still compared with what went out then, so later changes here are safe. For new work take a new one out"
              .formatted(InWords.date(InWords.dayOf(main.takenAt())), days)));
    }
    remarks.addAll(sheet.remarks());
    return remarks;
  }
}
