package org.lapwing.actions.web.reminders;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lapwing.actions.reminders.Step;
import org.lapwing.kernel.Outcome;

/** Numbers of days as somebody types them: "10, 2". */
final class Days {

  private static final int MOST = 8;

  private Days() {}

  /** The numbers, none for nothing typed, or what is wrong with them. */
  static Outcome<List<Integer>> read(String field, String typed, int least, int largest) {
    var parts = Arrays.stream(typed.strip().split("[,;\\s]+"))
        .filter(part -> !part.isEmpty())
        .toList();
    if (parts.size() > MOST || parts.stream().anyMatch(part -> !part.matches("[0-9]{1,3}"))) {
      return wrong(field, least, largest);
    }
    var numbers = parts.stream().map(Integer::parseInt).distinct().toList();
    return numbers.stream().anyMatch(days -> days < least || days > largest)
        ? wrong(field, least, largest)
        : accepted(numbers);
  }

  private static Outcome<List<Integer>> wrong(String field, int least, int largest) {
    return refused(
        field,
        "Enter up to %d numbers from %d to %d with commas between them, like 10, 2"
            .formatted(MOST, least, largest));
  }

  /** Steps as they would have been typed. */
  static String typed(List<Step> steps) {
    return steps.stream()
        .map(step -> Integer.toString(Math.abs(step.days())))
        .collect(Collectors.joining(", "));
  }
}
