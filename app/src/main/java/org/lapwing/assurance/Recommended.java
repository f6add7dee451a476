package org.lapwing.assurance;

import java.util.List;
import org.lapwing.assurance.Stage.Evidence;
import org.lapwing.assurance.Stage.Mark;
import org.lapwing.assurance.Stage.Remedy;
import org.lapwing.reviews.figures.RecommendationFigure;

/** Whether a finding was answered by recommendations, and what the agencies said to them. */
final class Recommended {

  private Recommended() {}

  static Stage of(List<RecommendationFigure> made, List<Evidence> records, Remedy remedy) {
    if (made.isEmpty()) {
      return Stage.gap("nothing is recommended", records, remedy);
    }
    if (!made.stream().allMatch(RecommendationFigure::isAnswered)) {
      var asked = made.stream().mapToInt(RecommendationFigure::asked).sum();
      var answered = made.stream().mapToInt(RecommendationFigure::answered).sum();
      return Stage.of(
          Mark.UNDER_WAY, "Asked", "%d of %d answers are in".formatted(answered, asked), records);
    }
    var taken = made.stream().filter(one -> !one.isRejected()).count();
    if (taken == 0) {
      return Stage.of(Mark.IN_QUESTION, "Rejected", "reasons given", records);
    }
    var whole = made.stream().filter(RecommendationFigure::isAccepted).count();
    return whole == made.size()
        ? Stage.of(Mark.IN_PLACE, "Accepted", "%d made".formatted(whole), records)
        : Stage.of(
            Mark.UNDER_WAY,
            "Part accepted",
            "%d of %d in full, reasons given".formatted(whole, made.size()),
            records);
  }
}
