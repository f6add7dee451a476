package org.lapwing.incidents.clocks;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;

/**
 * A milestone as it came about.
 *
 * @param at the time of the day, or null where it is not known
 * @param by who did it or by whom it is known, in neutral words
 * @param note what else is to be known of the day, in a sentence; blank for nothing
 */
public record Occurrence(
    Milestone milestone, LocalDate day, @Nullable LocalTime at, String by, String note) {

  public Occurrence(Milestone milestone, LocalDate day, @Nullable LocalTime at, String by) {
    this(milestone, day, at, by, "");
  }

  /** "Wednesday 25 March 2026, 4:12pm". */
  public String when() {
    return InWords.day(day) + (at == null ? "" : ", " + InWords.time(at));
  }
}
