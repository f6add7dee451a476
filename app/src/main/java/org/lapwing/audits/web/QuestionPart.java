package org.lapwing.audits.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.Interval;
import org.lapwing.audits.Sample;
import org.lapwing.audits.figures.Share;
import org.lapwing.audits.web.AuditPage.Asked;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Dots;
import org.lapwing.platform.parts.Table;

/** One question of an audit with what was found: side by side with the round before if there was one. */
public record QuestionPart(
    int index, String words, Round round, @Nullable Round earlier, List<Asked> agencies) {

  /** Whether the round before asked this too, in the same words. */
  public boolean isRepeated() {
    return earlier != null && earlier.cycle().plan().questions().contains(words);
  }

  /** Whether a likely range may be drawn. */
  public boolean isDrawn() {
    return round.cycle().plan().sample() == Sample.RANDOM && !drawn().isEmpty();
  }

  /** Whether the counts need a table of their own: the drawing has one already. */
  public boolean needsTable() {
    return isRepeated() || !isDrawn();
  }

  /** Counts by agency, this round last. */
  public Table table() {
    var head = new ArrayList<Table.Cell>();
    head.add(Table.cell("Agency"));
    rounds().forEach(one -> head.add(Table.number(title(one.cycle()))));
    var rows = agencies.stream().map(this::row).toList();
    return Table.of(words, head, rows).captionHidden();
  }

  public Dots dots() {
    return new Dots(
        "question-" + (index + 1),
        "Files with yes, and the likely range",
        "Agencies in alphabetical order. Where ranges overlap, no order can be read from them.",
        "Agency",
        "Files",
        "all files",
        drawn());
  }

  /** The agencies that were not asked this, in words; blank if all were. */
  public String notAsked() {
    var names = agencies.stream()
        .filter(one -> found(round, one).filter(share -> !share.isAsked()).isPresent())
        .map(Asked::name)
        .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : "Not asked: " + names + ".";
  }

  private List<Dots.Row> drawn() {
    return agencies.stream()
        .flatMap(
            one -> found(round, one).filter(Share::isAsked).map(share -> dot(one, share)).stream())
        .toList();
  }

  private static Dots.Row dot(Asked agency, Share share) {
    var likely = Interval.of(share);
    return new Dots.Row(agency.name(), share.found(), share.of(), likely.low(), likely.high());
  }

  private List<Round> rounds() {
    var before = earlier;
    return before != null && isRepeated() ? List.of(before, round) : List.of(round);
  }

  private List<Table.Cell> row(Asked agency) {
    var row = new ArrayList<Table.Cell>();
    row.add(Table.cell(agency.name()));
    rounds()
        .forEach(one ->
            row.add(Table.number(found(one, agency).map(Share::words).orElse("Not entered"))));
    return row;
  }

  private Optional<Share> found(Round one, Asked agency) {
    return one.found(agency.agency(), words);
  }

  private static String title(AuditCycle cycle) {
    return cycle.reference() + ", to " + InWords.shortDate(cycle.plan().to());
  }
}
