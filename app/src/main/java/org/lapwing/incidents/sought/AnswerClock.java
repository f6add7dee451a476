package org.lapwing.incidents.sought;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.clocks.Skipping;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.platform.BankHolidays;

/**
 * Within which time a request is answered, in one version.
 *
 * @param more by how much it can be extended, in the same unit; 0 where it cannot
 * @param movesOn whether a last day that is no working day moves to the next one that is
 * @param source the law
 * @param address where it can be read, or blank
 * @param extensionSource the law on more time, or blank
 */
public record AnswerClock(
    SoughtKind kind,
    LocalDate since,
    @Nullable LocalDate until,
    Unit unit,
    int amount,
    int more,
    boolean movesOn,
    String source,
    String address,
    String extensionSource) {

  /** In what it is counted. */
  public enum Unit {
    MONTHS,
    WORKING_DAYS,
    /** No law says so: the request or the order itself does. */
    SET;

    static Unit of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  boolean holdsOn(LocalDate day) {
    return !since.isAfter(day) && (until == null || until.isAfter(day));
  }

  public boolean canBeExtended() {
    return more > 0;
  }

  /**
   * From the day of receipt, the rule and the bank holidays alone: that day is day 0.
   *
   * @param setOn the day that the request itself sets; counts only where no law does
   */
  public AnswerDue due(
      LocalDate received, @Nullable LocalDate setOn, boolean extended, BankHolidays holidays) {
    var days = holidays.workingDays();
    var counted = amount + (extended ? more : 0);
    return switch (unit) {
      case SET ->
        new AnswerDue(this, received, setOn == null ? received : setOn, extended, false, List.of());
      case WORKING_DAYS -> {
        var due = days.after(received, counted);
        yield new AnswerDue(
            this, received, due, extended, false, Skipping.between(received, due, holidays));
      }
      case MONTHS -> {
        var last = WorkingDays.monthsAfter(received, counted);
        var due = movesOn ? days.after(last.minusDays(1), 1) : last;
        yield new AnswerDue(this, received, due, extended, !due.equals(last), List.of());
      }
    };
  }

  /** "1 month", "20 working days". */
  String words(boolean extended) {
    var counted = amount + (extended ? more : 0);
    return switch (unit) {
      case SET -> "The day that was set";
      case MONTHS -> InWords.count(counted, "month", "months");
      case WORKING_DAYS -> InWords.count(counted, "working day", "working days");
    };
  }
}
