package org.lapwing.assurance;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.figures.ActionFigure;
import org.lapwing.actions.figures.Progress;
import org.lapwing.assurance.Stage.Evidence;
import org.lapwing.assurance.Stage.Mark;
import org.lapwing.assurance.Stage.Remedy;
import org.lapwing.reviews.figures.RecommendationFigure;

/** Whether every recommendation that somebody took is carried out by an action; done is not yet verified. */
final class ActedOn {

  private ActedOn() {}

  /** A recommendation that was taken, and the actions that count for it. */
  record Carried(RecommendationFigure recommendation, List<ActionFigure> actions) {

    /** Whether nothing carries it out, and no words wait to be cleared that would. */
    boolean isMissing() {
      return actions.isEmpty() && !recommendation.drafted();
    }
  }

  /** @param remedy where an action would be raised for the first recommendation that has none */
  static Stage of(List<Carried> taken, List<Evidence> records, @Nullable Remedy remedy) {
    if (taken.isEmpty()) {
      return Stage.gap("nothing to act on yet", records, remedy);
    }
    var missing = taken.stream()
        .filter(Carried::isMissing)
        .map(one -> one.recommendation().reference())
        .collect(joining(", "));
    if (!missing.isEmpty()) {
      return Stage.gap("no action for " + missing, records, remedy);
    }
    var drafted = taken.stream()
        .filter(one -> one.actions().isEmpty())
        .map(one -> one.recommendation().reference())
        .collect(joining(", "));
    if (!drafted.isEmpty()) {
      var waits = "words for %s wait to be cleared".formatted(drafted);
      return Stage.of(Mark.PLANNED, "Drafted", waits + late(actions(taken)), records);
    }
    return standing(actions(taken), records);
  }

  private static List<ActionFigure> actions(List<Carried> taken) {
    return taken.stream()
        .map(Carried::actions)
        .flatMap(Collection::stream)
        .distinct()
        .toList();
  }

  private static String late(List<ActionFigure> actions) {
    var late = actions.stream().filter(ActionFigure::late).count();
    return late == 0 ? "" : ", %d late".formatted(late);
  }

  private static Stage standing(List<ActionFigure> actions, List<Evidence> records) {
    var verified = count(actions, Progress.VERIFIED);
    var note = "%d of %d verified".formatted(verified, actions.size()) + late(actions);
    if (verified == actions.size()) {
      return Stage.of(Mark.IN_PLACE, "Verified", note, records);
    }
    if (verified + count(actions, Progress.DONE) == actions.size()) {
      return Stage.of(Mark.UNDER_WAY, "Done", note, records);
    }
    return count(actions, Progress.PLANNED) == actions.size()
        ? Stage.of(Mark.PLANNED, "Planned", note, records)
        : Stage.of(Mark.UNDER_WAY, "Under way", note, records);
  }

  private static long count(List<ActionFigure> actions, Progress progress) {
    return actions.stream().filter(action -> action.progress() == progress).count();
  }
}
