package org.lapwing.oversight.agenda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Purpose;

/**
 * What an item of an agenda says.
 *
 * @param because why it is there, in a sentence; or blank
 * @param minutes how long it may take; null where nothing is said
 * @param presenter who presents it; null where nobody is named
 */
public record Wording(
    String title,
    String because,
    Purpose purpose,
    @Nullable Integer minutes,
    @Nullable PersonId presenter) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_TIME = 600;

  Wording stripped() {
    return new Wording(title.strip(), because.strip(), purpose, minutes, presenter);
  }

  /** All that is wrong with it. */
  public List<Refusal> faults() {
    var faults = new ArrayList<Refusal>();
    if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
      faults.add(new Refusal(
          "title", "Enter what the item is, in %d characters or fewer".formatted(LONGEST_TITLE)));
    }
    if (because.length() > LONGEST_TEXT) {
      faults.add(new Refusal("because", "Write %,d characters or fewer".formatted(LONGEST_TEXT)));
    }
    if (minutes != null && (minutes < 1 || minutes > LONGEST_TIME)) {
      faults.add(new Refusal(
          "minutes", "Enter how many minutes, from 1 to %d, or nothing".formatted(LONGEST_TIME)));
    }
    return faults;
  }
}
