package org.lapwing.platform.holidays;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lapwing.kernel.WorkingDays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the working days against a file of triggers with the deadlines that somebody else worked out; needs no
 * database. {@code bench/run working-days FILE} runs it.
 */
public final class WorkingDaysCheck {

  private static final WorkingDays DAYS = new WorkingDays(new ShippedHolidays());

  private WorkingDaysCheck() {}

  static void main(String[] args) {
    var cases = JsonMapper.builder().build().readTree(Path.of(args[0]).toFile()).path("cases");
    var wrong = 0;
    for (var each : cases) {
      var mismatches = mismatches(each);
      mismatches.forEach(System.out::println);
      wrong += mismatches.isEmpty() ? 0 : 1;
    }
    System.out.printf("%d of %d triggers equal%n", cases.size() - wrong, cases.size());
    if (wrong > 0 || cases.isEmpty()) {
      System.exit(1);
    }
  }

  /** What differs for one trigger, in words; empty when all its deadlines are equal. */
  static List<String> mismatches(JsonNode each) {
    var trigger = LocalDate.parse(each.path("trigger").asString());
    var wrong = new ArrayList<String>();
    compare(wrong, each, "notify_by_plus5wd", DAYS.after(trigger, 5));
    compare(wrong, each, "rapid_review_plus15wd", DAYS.after(trigger, 15));
    compare(wrong, each, "publication_plus6months", WorkingDays.monthsAfter(trigger, 6));
    return wrong;
  }

  private static void compare(List<String> wrong, JsonNode each, String deadline, LocalDate ours) {
    var theirs = each.path(deadline).asString();
    if (!theirs.equals(ours.toString())) {
      wrong.add("%s %s: expected %s, found %s"
          .formatted(each.path("trigger").asString(), deadline, theirs, ours));
    }
  }
}
