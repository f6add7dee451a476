package org.lapwing.actions.reminders;

import java.time.LocalDate;
import org.lapwing.kernel.PersonId;

/**
 * That somebody is told of a thing, once for each step and day due.
 *
 * @param step the code of the step
 * @param day the day on which that step came
 */
record Reminder(Thing thing, PersonId to, Audience as, String step, LocalDate day) {

  /** Whether nobody may be spared it: all but what comes before the day. */
  boolean isFirm() {
    return !step.startsWith("before-");
  }

  boolean isOwnerless() {
    return step.equals(Step.OWNERLESS);
  }
}
