package org.lapwing.platform.sheets.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Table;
import org.lapwing.platform.parts.Tag;
import org.lapwing.platform.sheets.SheetRegister;
import org.lapwing.platform.sheets.compare.ComparedRow;
import org.lapwing.platform.sheets.compare.Difference;
import org.lapwing.platform.sheets.compare.Verdict;
import org.lapwing.platform.sheets.files.Remark;
import org.lapwing.platform.sheets.kept.Back;

/**
 * All that compared.jte may know: what a file would change, to choose from.
 *
 * @param home the address of the register
 * @param from the place of the first row that this page shows
 */
public record ComparedPage(
    String home, SheetRegister.Words words, Back back, int from, List<Refusal> refusals) {

  private static final int MOST_REFERENCES = 60;

  public String base() {
    return home + "/sheet";
  }

  public String address() {
    return base() + "/" + back.id();
  }

  public String caption() {
    return "%s, taken out at %s"
        .formatted(back.line().file(), InWords.moment(back.compared().takenAt()));
  }

  public SummaryList counts() {
    var compared = back.compared();
    var counts = new LinkedHashMap<String, String>();
    cells(counts, "Changed in the file", compared.count(Verdict.CHANGED));
    cells(counts, "Conflicts: changed in the file and here", compared.count(Verdict.CONFLICT));
    cells(counts, "Cannot be taken", compared.count(Verdict.CANNOT));
    cells(counts, "The same change here already", compared.count(Verdict.SAME_CHANGE));
    cells(counts, "Changed here since, left as it is", compared.count(Verdict.CHANGED_HERE));
    rows(counts, "New in the file", compared.added());
    rows(counts, "Rows that we cannot read", compared.unreadable());
    rows(counts, "Not in the file, left as they are", compared.missing().size());
    rows(counts, "The same as here", compared.unchanged());
    return SummaryList.of(counts.entrySet().stream()
        .map(count -> SummaryList.row(count.getKey(), count.getValue()))
        .toList());
  }

  private static void cells(Map<String, String> counts, String what, long many) {
    if (many > 0) {
      counts.put(what, InWords.count(many, "cell", "cells"));
    }
  }

  private void rows(Map<String, String> counts, String what, long many) {
    if (many > 0) {
      counts.put(what, InWords.count(many, words.one(), words.many()));
    }
  }

  public List<ComparedRow> rows() {
    return Choosing.page(back, from);
  }

  public boolean hasRows() {
    return !back.compared().rows().isEmpty();
  }

  public boolean hasChoices() {
    return back.compared().hasChoices();
  }

  /** Whether there is more than this page. */
  public boolean isLong() {
    return back.compared().rows().size() > Choosing.PAGE;
  }

  public String shown() {
    return "%d to %d of %,d"
        .formatted(from + 1, from + rows().size(), back.compared().rows().size());
  }

  /** The place at which the next page begins, or null on the last. */
  public @Nullable String next() {
    var next = from + Choosing.PAGE;
    return next < back.compared().rows().size() ? Integer.toString(next) : null;
  }

  public @Nullable String previous() {
    return from == 0 ? null : Integer.toString(Math.max(0, from - Choosing.PAGE));
  }

  public Pagination pagination() {
    var next = next();
    var previous = previous();
    return Pagination.through(
        previous == null ? null : address() + "?from=" + previous,
        next == null ? null : address() + "?from=" + next);
  }

  public boolean isChosen(String code) {
    return back.chosen().contains(code);
  }

  /** The chosen so far, in words. */
  public String chosen() {
    var rows = back.chosenRows().size();
    return rows == 0
        ? "Nothing is chosen yet."
        : "Chosen so far: %s of %s."
            .formatted(
                InWords.count(back.chosen().size(), "change", "changes"),
                InWords.count(rows, words.one(), words.many()));
  }

  public String id(ComparedRow row, String key) {
    return "take-" + row.place() + "-" + key;
  }

  /** What the row is, above its differences. */
  public String heading(ComparedRow row) {
    if (row.isUnreadable()) {
      return "Row %d%s"
          .formatted(row.number(), row.reference().isEmpty() ? "" : ", " + row.reference());
    }
    return row.isNew() ? "New " + words.one() + ", row " + row.number() : row.reference();
  }

  public @Nullable String href(ComparedRow row) {
    return row.id() == null ? null : home + "/" + row.id();
  }

  public Tag tag(Difference difference) {
    var verdict = difference.verdict();
    return Tag.of(verdict.words(), verdict.colour());
  }

  public String said(String text) {
    return text.isBlank() ? "–" : text;
  }

  public Table remarks() {
    return Table.of(
            "About the file",
            Table.row(Table.cell("What"), Table.cell("What we did")),
            back.compared().remarks().stream()
                .map(remark -> Table.row(Table.cell(remark.what()), Table.cell(remark.why())))
                .toList())
        .captionHidden();
  }

  public List<Remark> noted() {
    return back.compared().remarks();
  }

  /** What did not come back, by reference. */
  public String missing() {
    var missing = back.compared().missing();
    var first = String.join(", ", missing.subList(0, Math.min(MOST_REFERENCES, missing.size())));
    return missing.size() > MOST_REFERENCES
        ? "%s and %,d more".formatted(first, missing.size() - MOST_REFERENCES)
        : first;
  }
}
