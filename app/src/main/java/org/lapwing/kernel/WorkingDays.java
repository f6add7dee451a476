package org.lapwing.kernel;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The days on which statutory clocks run: Monday to Friday, not a bank holiday. The day that starts a clock is day 0.
 *
 * @param isBankHoliday whether nothing is counted on a day although it is not a weekend
 */
public record WorkingDays(Predicate<LocalDate> isBankHoliday) {

  public boolean isWorking(LocalDate day) {
    var weekday = day.getDayOfWeek();
    return weekday != SATURDAY && weekday != SUNDAY && !isBankHoliday.test(day);
  }

  /** The day on which so many working days after the start have been counted; the start itself for none. */
  public LocalDate after(LocalDate start, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days are counted forwards");
    }
    var day = start;
    for (var counted = 0; counted < workingDays; ) {
      day = day.plusDays(1);
      if (isWorking(day)) {
        counted++;
      }
    }
    return day;
  }

  /** The last day from which so many working days lie before the end; the end itself for none. */
  public LocalDate before(LocalDate end, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days are counted backwards from their end");
    }
    var day = end;
    for (var counted = 0; counted < workingDays; ) {
      day = day.minusDays(1);
      if (isWorking(day)) {
        counted++;
      }
    }
    return day;
  }

  /** How many working days lie after the first day up to and on the second; negative when it is the earlier. */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    var counted = 0;
    for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorking(day)) {
        counted++;
      }
    }
    return counted;
  }

  /** The same day of the month, or the last of a shorter month; months are not moved to a working day. */
  public static LocalDate monthsAfter(LocalDate start, int months) {
    return start.plusMonths(months);
  }
}
