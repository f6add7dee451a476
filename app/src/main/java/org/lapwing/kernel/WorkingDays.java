package org.lapwing.kernel;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The days on which statutory clocks run: Monday to Friday, not a bank holiday. The day that starts a clock is day 0. The
 * days of a year are looked at once, so that to count over many years costs no more than a step a year.
 */
public final class WorkingDays {

  private final Predicate<LocalDate> isBankHoliday;
  private final Map<Integer, Tally> years = new ConcurrentHashMap<>();

  /**
   * The days that are worked with these bank holidays.
   *
   * @param isBankHoliday whether nothing is counted on a day although it is not a weekend; always the same for a day
   */
  public WorkingDays(Predicate<LocalDate> isBankHoliday) {
    this.isBankHoliday = isBankHoliday;
  }

  public boolean isWorking(LocalDate day) {
    return tally(day.getYear()).isWorking(day.getDayOfYear());
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
    var counted = tally(to.getYear()).upTo(to.getDayOfYear())
        - tally(from.getYear()).upTo(from.getDayOfYear());
    for (var year = from.getYear(); year < to.getYear(); year++) {
      counted += tally(year).whole();
    }
    return counted;
  }

  /** The same day of the month, or the last of a shorter month; months are not moved to a working day. */
  public static LocalDate monthsAfter(LocalDate start, int months) {
    return start.plusMonths(months);
  }

  private Tally tally(int year) {
    var known = years.get(year);
    return known == null ? years.computeIfAbsent(year, this::count) : known;
  }

  private Tally count(int year) {
    var days = Year.of(year).length();
    var counted = new int[days + 1];
    for (var day = 1; day <= days; day++) {
      counted[day] = counted[day - 1] + (isCounted(LocalDate.ofYearDay(year, day)) ? 1 : 0);
    }
    return new Tally(counted);
  }

  private boolean isCounted(LocalDate day) {
    var weekday = day.getDayOfWeek();
    return weekday != SATURDAY && weekday != SUNDAY && !isBankHoliday.test(day);
  }

  /** A year in figures: at each day of it, how many working days there have been up to and on that day. */
  private static final class Tally {

    private final int[] counted;

    Tally(int[] counted) {
      this.counted = counted;
    }

    int upTo(int dayOfYear) {
      return counted[dayOfYear];
    }

    boolean isWorking(int dayOfYear) {
      return counted[dayOfYear] > counted[dayOfYear - 1];
    }

    int whole() {
      return counted[counted.length - 1];
    }
  }
}
