package org.lapwing.incidents.rapidreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/**
 * The words in which a panel's action is to become an action of the partnership. Everybody who serves it reads actions, so
 * the words leave the case group only when a second person has read them.
 */
public record PanelWording(
    UUID id, UUID action, String promise, LocalDate due, Instant writtenAt, PersonId writtenBy) {

  static final int LONGEST = 200;

  /** Nobody clears their own words: what gives a child away is seen by somebody else. */
  Optional<Refusal> mayBeClearedBy(PersonId reader) {
    return reader.equals(writtenBy)
        ? Optional.of(new Refusal(
            "", "You wrote these words. Somebody else who may read this case has to clear them"))
        : Optional.empty();
  }

  /** All that is wrong with words that somebody is about to put forward. */
  public static List<Refusal> faults(String promise, LocalDate due, LocalDate today) {
    var faults = new ArrayList<Refusal>();
    if (promise.isBlank()) {
      faults.add(new Refusal("promise", "Enter what is promised"));
    } else if (promise.strip().length() > LONGEST) {
      faults.add(
          new Refusal("promise", "The promise must be %d characters or fewer".formatted(LONGEST)));
    }
    if (due.isBefore(today)) {
      faults.add(new Refusal("due", "The date due must be today or in the future"));
    }
    return faults;
  }
}
