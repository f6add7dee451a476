package org.lapwing.platform.sheets.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.platform.sheets.SheetRegister;
import org.lapwing.platform.sheets.compare.ComparedRow;
import org.lapwing.platform.sheets.kept.Back;
import org.lapwing.platform.sheets.kept.Back.Fate;

/** All that applied.jte may know: how far the chosen are, and what became of each. */
public record AppliedPage(String home, SheetRegister.Words words, Back back, int from) {

  private static final int PAGE = 100;

  /** What became of one row. */
  public record Line(String name, @Nullable String href, String title, String said) {}

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

  public boolean isOver() {
    return back.state() == Back.State.DONE;
  }

  public int total() {
    return back.chosenRows().size();
  }

  public int done() {
    return back.results().size();
  }

  public String news() {
    var applied = count(Fate.APPLIED);
    return "%s changed as the file says."
        .formatted(
            applied == 0
                ? "No " + words.one() + " was"
                : InWords.count(applied, words.one() + " was", words.many() + " were"));
  }

  public boolean isAllApplied() {
    return isOver() && count(Fate.APPLIED) == total();
  }

  public long count(Fate fate) {
    return back.results().stream().filter(result -> result.fate() == fate).count();
  }

  /** Those of one kind; what was not taken comes before what was, and is shown whole. */
  public List<Line> lines(Fate fate) {
    Map<Integer, ComparedRow> rows = back.compared().rows().stream()
        .collect(Collectors.toMap(ComparedRow::place, Function.identity()));
    var all = back.results().stream().filter(result -> result.fate() == fate);
    var shown = fate == Fate.APPLIED ? all.skip(from).limit(PAGE) : all;
    return shown
        .flatMap(result -> {
          var row = rows.get(result.place());
          return row == null ? Stream.<Line>empty() : Stream.of(line(row, result));
        })
        .toList();
  }

  private Line line(ComparedRow row, Back.Result result) {
    return new Line(
        row.isNew() ? "New, row " + row.number() : row.reference(),
        row.id() == null ? null : home + "/" + row.id(),
        row.title(),
        result.said());
  }

  public Pagination pagination() {
    var all = count(Fate.APPLIED);
    return Pagination.through(
        from == 0 ? null : address() + "?from=" + Math.max(0, from - PAGE),
        from + PAGE < all ? address() + "?from=" + (from + PAGE) : null);
  }
}
