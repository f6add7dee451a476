package org.lapwing.reviews;

import static org.lapwing.reviews.Editor.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/**
 * The words in which a recommendation is to become an action. Everybody who serves the partnership reads an action, so
 * the words leave the case group only when a second person has read them.
 */
public record ActionWording(
    UUID id,
    RecommendationId recommendation,
    String promise,
    AgencyId agency,
    LocalDate due,
    PersonId writtenBy,
    LocalDate writtenOn) {

  static final int LONGEST = 200;

  /** Nobody clears their own words: what gives a child away is seen by somebody else. */
  public Optional<Refusal> mayBeClearedBy(Editor by) {
    if (!by.clears()) {
      return no("", "Somebody of the case group has to clear these words");
    }
    return by.person().equals(writtenBy)
        ? no("", "You wrote these words. Somebody else who may read these cases has to clear them")
        : Optional.empty();
  }

  /** What is wrong with it. */
  public List<Refusal> faults(LocalDate today) {
    return Stream.of(
            Review.text("promise", promise, "Enter what is promised"),
            promise.strip().length() > LONGEST
                ? no("promise", "The promise must be %d characters or fewer".formatted(LONGEST))
                : Optional.<Refusal>empty(),
            due.isBefore(today)
                ? no("due", "The date due must be today or in the future")
                : Optional.<Refusal>empty())
        .flatMap(Optional::stream)
        .toList();
  }
}
