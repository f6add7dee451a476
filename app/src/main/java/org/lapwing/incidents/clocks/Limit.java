package org.lapwing.incidents.clocks;

import static org.lapwing.kernel.InWords.count;

import java.time.LocalDate;
import java.util.Locale;
import org.lapwing.kernel.WorkingDays;

/** How long a duty may take. */
public record Limit(Unit unit, int amount) {

  /** In what it is counted. */
  public enum Unit {
    WORKING_DAYS,
    WORKING_DAYS_BEFORE,
    DAYS,
    MONTHS,
    DAY_BEFORE_MONTHS,
    YEARS,
    PROMPTLY;

    static Unit of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** The last day on which the duty is done in time, counted from a start that is day 0. */
  LocalDate dueAfter(LocalDate start, WorkingDays days) {
    return switch (unit) {
      case WORKING_DAYS -> days.after(start, amount);
      case WORKING_DAYS_BEFORE -> days.before(start, amount);
      case DAYS -> start.plusDays(amount);
      case MONTHS -> WorkingDays.monthsAfter(start, amount);
      case DAY_BEFORE_MONTHS -> WorkingDays.monthsAfter(start, amount).minusDays(1);
      case YEARS -> start.plusYears(amount);
      case PROMPTLY -> start;
    };
  }

  /** Whether weekends and bank holidays are left out. */
  public boolean countsWorkingDays() {
    return unit == Unit.WORKING_DAYS || unit == Unit.WORKING_DAYS_BEFORE;
  }

  /** "15 working days", "6 months". */
  public String words() {
    return switch (unit) {
      case WORKING_DAYS -> count(amount, "working day", "working days");
      case WORKING_DAYS_BEFORE ->
        "at least " + count(amount, "working day", "working days") + " before";
      case DAYS -> "about " + count(amount, "day", "days");
      case MONTHS -> count(amount, "month", "months");
      case DAY_BEFORE_MONTHS -> "before " + count(amount, "month", "months") + " are over";
      case YEARS -> "at least " + count(amount, "year", "years");
      case PROMPTLY -> "promptly";
    };
  }
}
