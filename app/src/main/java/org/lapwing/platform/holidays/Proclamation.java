package org.lapwing.platform.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lapwing.kernel.Refusal;

/**
 * What was proclaimed about a day after this version was made: that it is a bank holiday, or that it is none.
 *
 * @param name what the day is called, such as "State funeral"
 * @param source where it is proclaimed
 */
public record Proclamation(LocalDate day, boolean holiday, String name, String source) {

  private static final int LONGEST = 200;

  /** Everything that is wrong with it. */
  public List<Refusal> wrong(LocalDate today) {
    var faults = new ArrayList<Refusal>();
    if (day.isBefore(today)) {
      faults.add(new Refusal(
          "day", "The day must be today or in the future: clocks that ran are not run again"));
    }
    needed(faults, "name", name, "Enter what the day is called");
    needed(faults, "source", source, "Enter where it is proclaimed");
    return faults;
  }

  private static void needed(List<Refusal> faults, String field, String text, String message) {
    if (text.isBlank()) {
      faults.add(new Refusal(field, message));
    } else if (text.strip().length() > LONGEST) {
      faults.add(new Refusal(field, "Write %d characters or fewer".formatted(LONGEST)));
    }
  }
}
