package org.lapwing.assurance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lapwing.assurance.Stage.Evidence;
import org.lapwing.assurance.Stage.Mark;
import org.lapwing.assurance.Stage.Remedy;
import org.lapwing.audits.figures.CycleFigures;
import org.lapwing.audits.figures.CycleFigures.AgencyFigure;
import org.lapwing.audits.figures.Share;

/** Whether somebody looked if practice changed: in counts of files, and in question again when a later round is worse. */
final class Audited {

  private Audited() {}

  /** @param untested the references of actions that no audit tests */
  static Stage of(
      List<CycleFigures> all,
      List<String> untested,
      boolean anythingToTest,
      List<Evidence> records,
      @Nullable Remedy remedy) {
    if (!anythingToTest && all.isEmpty()) {
      return Stage.gap("nothing to audit yet", records, remedy);
    }
    if (!untested.isEmpty()) {
      return Stage.gap("no audit for " + String.join(", ", untested), records, remedy);
    }
    var reported = all.stream()
        .filter(CycleFigures::reported)
        .sorted(comparing(CycleFigures::since))
        .toList();
    if (reported.isEmpty()) {
      return Stage.of(Mark.PLANNED, "Planned", "not reported yet", records);
    }
    return told(reported, records);
  }

  private static Stage told(List<CycleFigures> reported, List<Evidence> records) {
    var note = reported.stream().map(Audited::sum).map(Share::words).collect(joining(", then "))
        + " files" + weakest(reported.getLast());
    if (isWorse(reported)) {
      return Stage.of(Mark.IN_QUESTION, "In question", note, records);
    }
    return reported.size() == 1
        ? Stage.of(Mark.UNDER_WAY, "First cycle", note, records)
        : Stage.of(Mark.IN_PLACE, "%d cycles".formatted(reported.size()), note, records);
  }

  /** Whether the last round repeats the one before it and found less. */
  private static boolean isWorse(List<CycleFigures> reported) {
    if (reported.size() < 2) {
      return false;
    }
    var before = reported.get(reported.size() - 2);
    var last = reported.getLast();
    var then = sum(before);
    var now = sum(last);
    return before.cycle().equals(last.repeats())
        && then.isAsked()
        && now.isAsked()
        && (long) now.found() * then.of() < (long) then.found() * now.of();
  }

  /** One question must not hide another: the one of which least was found is told beside the first, if it is not the first. */
  private static String weakest(CycleFigures cycle) {
    return IntStream.range(0, cycle.questions().size())
        .mapToObj(question -> sum(cycle, question))
        .filter(Share::isAsked)
        .min(comparingDouble(share -> (double) share.found() / share.of()))
        .filter(share -> !share.equals(sum(cycle)))
        .map(share -> "; weakest answer " + share.words())
        .orElse("");
  }

  private static Share sum(CycleFigures cycle, int question) {
    var shares = cycle.agencies().stream()
        .map(AgencyFigure::shares)
        .filter(all -> all.size() > question)
        .map(all -> all.get(question))
        .toList();
    return new Share(
        shares.stream().mapToInt(Share::found).sum(),
        shares.stream().mapToInt(Share::of).sum());
  }

  /** The question by which the audit is told, over every agency that was asked it. */
  private static Share sum(CycleFigures cycle) {
    var shares = cycle.agencies().stream().map(AgencyFigure::told).toList();
    return new Share(
        shares.stream().mapToInt(Share::found).sum(),
        shares.stream().mapToInt(Share::of).sum());
  }
}
