package org.lapwing.actions.reminders;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lapwing.kernel.WorkingDays;

/**
 * When who is reminded.
 *
 * @param since from which day it holds
 * @param source by whose word, or why the partnership chose it
 */
public record Schedule(LocalDate since, List<Step> steps, String source) {

  public Schedule {
    steps = steps.stream()
        .distinct()
        .sorted(comparingInt(Step::days).thenComparing(Step::to))
        .toList();
  }

  /** The steps for one audience, the earliest first. */
  public List<Step> to(Audience audience) {
    return steps.stream().filter(step -> step.to() == audience).toList();
  }

  /** The same for an owner who chose how long before a day they are reminded; what comes on the day and after it stays. */
  public Schedule withOwnDays(List<Integer> before) {
    var kept = steps.stream().filter(step -> step.to() != Audience.OWNER || step.days() >= 0);
    var own = before.stream().map(days -> new Step(-days, Audience.OWNER));
    return new Schedule(since, Stream.concat(own, kept).toList(), source);
  }

  /** The latest of these steps that has come by today: whatever came before it is not caught up with. */
  Optional<Step> reached(Audience to, LocalDate due, LocalDate today, WorkingDays calendar) {
    return to(to).stream()
        .filter(step -> !step.day(due, calendar).isAfter(today))
        .reduce((_, later) -> later);
  }
}
