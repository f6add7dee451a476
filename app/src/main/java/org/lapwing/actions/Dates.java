package org.lapwing.actions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * When an action is to be begun and kept.
 *
 * @param due null when no date was promised
 * @param firstDue the date that was promised first, however often it moved
 */
public record Dates(
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    @Nullable LocalDate firstDue) {

  public static Dates of(@Nullable LocalDate start, @Nullable LocalDate due) {
    return new Dates(start, due, due);
  }

  static Optional<Refusal> wrong(Dates dates) {
    return dates.start() != null && dates.due() != null && dates.due().isBefore(dates.start())
        ? Action.no("due", "The date due must be on or after the start")
        : Optional.empty();
  }

  Dates movedTo(LocalDate other) {
    return new Dates(start, other, firstDue == null ? other : firstDue);
  }

  /** Whether the date is no longer the one promised first. */
  public boolean moved() {
    return due != null && !due.equals(firstDue);
  }
}
