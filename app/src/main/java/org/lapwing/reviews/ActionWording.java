package org.lapwing.reviews;

import static org.lapwing.reviews.Editor.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/**
 * The words in which a recommendation is to become an action. Everybody who serves the partnership reads an action, so
 * the words leave the case group only when a second person has read them.
 */
public record ActionWording(
    UUID id,
    RecommendationId recommendation,
    ProposedAction action,
    PersonId writtenBy,
    LocalDate writtenOn) {

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
    return action.faults(today);
  }
}
