package org.lapwing.actions.reminders;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;

/**
 * Something open that somebody owns and that may be due: an action, or a part of one with a day of its own.
 *
 * @param part which part of the action, or null for the action itself
 * @param reference the name that people say aloud, such as "A-12"
 * @param due null when no day was promised
 */
record Thing(
    UUID action,
    @Nullable UUID part,
    String reference,
    @Nullable PersonId owner,
    AgencyId agency,
    @Nullable LocalDate due) {

  /** What stands for no day, in marks. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  LocalDate dueOrNever() {
    return due == null ? NEVER : due;
  }

  /** What tells it from all others. */
  UUID key() {
    return part == null ? action : part;
  }
}
