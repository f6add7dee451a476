package org.lapwing.actions.reminders;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PersonId;

/**
 * What somebody was told before.
 *
 * @param on the day on which they were told
 */
record Told(UUID thing, LocalDate due, PersonId person, Audience as, String step, LocalDate on) {

  private boolean isOf(Reminder next) {
    return thing.equals(next.thing().key())
        && due.equals(next.thing().dueOrNever())
        && person.equals(next.to())
        && as == next.as();
  }

  /**
   * Whether somebody who was told this need not be told that: the same, a step that came later, or what had come already
   * when they were told that nobody owns the thing.
   */
  boolean covers(Reminder next) {
    if (!isOf(next)) {
      return false;
    }
    var wanted = Step.daysOf(next.step());
    if (step.equals(next.step()) || wanted.isEmpty()) {
      return step.equals(next.step());
    }
    var told = Step.daysOf(step);
    return told.isPresent() ? told.getAsInt() >= wanted.getAsInt() : !next.day().isAfter(on);
  }
}
