package org.lapwing.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Plan;
import org.lapwing.actions.Promise;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Refusal;

/**
 * An action as it is put forward: everything that people outside the case group will read of it.
 *
 * @param start null if nobody says when it begins
 */
public record ProposedAction(
    Promise promise, Plan plan, Owner owner, @Nullable LocalDate start, LocalDate due) {

  static final int LONGEST = 200;
  private static final int LONGEST_TEXT = 10_000;

  /** A promise in one line, to be kept by an agency. */
  public static ProposedAction of(String promise, AgencyId agency, LocalDate due) {
    return new ProposedAction(
        Promise.of(promise.strip()), Plan.NONE, new Owner(null, agency, List.of()), null, due);
  }

  /** What is wrong with it. */
  public List<Refusal> faults(LocalDate today) {
    var words = promise.words();
    return Stream.concat(
            Stream.of(
                Review.text("promise", words, "Enter what is promised"),
                words.strip().length() > LONGEST
                    ? Editor.no(
                        "promise", "The promise must be %d characters or fewer".formatted(LONGEST))
                    : Optional.<Refusal>empty(),
                due.isBefore(today)
                    ? Editor.no("due", "The date due must be today or in the future")
                    : Optional.<Refusal>empty(),
                start != null && due.isBefore(start)
                    ? Editor.no("due", "The date due must be on or after the start")
                    : Optional.<Refusal>empty()),
            Map.of(
                    "detail", promise.detail(),
                    "measure", promise.measure(),
                    "baseline", promise.baseline(),
                    "target", promise.target(),
                    "verification", plan.verification(),
                    "audit", plan.audit())
                .entrySet()
                .stream()
                .map(field -> tooLong(field.getKey(), field.getValue())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Refusal> tooLong(String field, String text) {
    return text.length() > LONGEST_TEXT
        ? Editor.no(field, "Write %,d characters or fewer".formatted(LONGEST_TEXT))
        : Optional.empty();
  }
}
