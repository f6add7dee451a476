package org.lapwing.reviews;

import static org.lapwing.reviews.Editor.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Refusal;

/** A recommendation about to be made: to whom, for what, and in answer to which findings. */
public record NewRecommendation(
    String says,
    String outcome,
    @Nullable LocalDate due,
    List<FindingId> answers,
    List<AgencyId> agencies) {

  /** What is wrong with it. */
  public List<Refusal> faults() {
    var nothing = answers.isEmpty()
        ? no("answers", "Choose the findings that this answers")
        : Optional.<Refusal>empty();
    var nobody = agencies.isEmpty()
        ? no("agencies", "Choose the agencies that this is addressed to")
        : Optional.<Refusal>empty();
    return Stream.concat(
            Recommendation.wrong(says, outcome).stream(),
            Stream.of(nothing, nobody).flatMap(Optional::stream))
        .toList();
  }
}
