package org.lapwing.directory.hours;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Dates and months, with or without a year: "Dec 24-Jan 02", "Jan Su[2]", "easter -2 days". */
final class DateRanges {

  private DateRanges() {}

  static DayTest dates(DateRange range) {
    var start = range.getStartDate();
    var end = range.getEndDate() == null ? null : completed(range.getEndDate(), start);
    mustExist(start);
    if (end != null) {
      mustExist(end);
    }
    var step = WideRanges.step(range.getInterval(), 12);
    return DayTest.of(day -> within(day, start, end, step));
  }

  private static boolean within(
      LocalDate day, DateWithOffset start, @Nullable DateWithOffset end, int step) {
    for (var year : new int[] {day.getYear() - 1, day.getYear()}) {
      var from = begins(start, year);
      var to = from == null ? null : ends(start, end, from);
      if (from != null && to != null && !day.isBefore(from) && !day.isAfter(to)) {
        return ChronoUnit.MONTHS.between(from, day) % step == 0;
      }
    }
    return false;
  }

  private static @Nullable LocalDate begins(DateWithOffset start, int year) {
    return resolved(start, start.undefinedYear() ? year : start.getYear(), false);
  }

  private static @Nullable LocalDate ends(
      DateWithOffset start, @Nullable DateWithOffset end, LocalDate from) {
    var base = start.undefinedYear() ? from.getYear() : start.getYear();
    if (start.isOpenEnded()) {
      return start.undefinedYear() ? LocalDate.of(base, 12, 31) : LocalDate.MAX;
    }
    if (end == null) {
      return resolved(start, base, true);
    }
    if (!end.undefinedYear()) {
      return resolved(end, end.getYear(), true);
    }
    var same = resolved(end, base, true);
    return same != null && same.isBefore(from) ? resolved(end, base + 1, true) : same;
  }

  /** The day in that year; the last of a month where only the month is said and the end is asked for. */
  private static @Nullable LocalDate resolved(DateWithOffset date, int year, boolean end) {
    var plain = plain(date, year, end);
    if (plain == null) {
      return null;
    }
    var towards = date.getWeekDayOffset();
    if (towards != null) {
      var weekday = Named.weekday(towards);
      plain = plain.with(
          date.isWeekDayOffsetPositive() ? nextOrSame(weekday) : previousOrSame(weekday));
    }
    return plain.plusDays(date.getDayOffset());
  }

  private static @Nullable LocalDate plain(DateWithOffset date, int year, boolean end) {
    if (date.getVarDate() != null) {
      return Easter.in(year);
    }
    var month = YearMonth.of(year, Named.month(date.getMonth()));
    if (date.getNthWeekDay() != null) {
      var weekday = Named.weekday(date.getNthWeekDay());
      var found = month.atDay(1).with(dayOfWeekInMonth(date.getNth(), weekday));
      return YearMonth.from(found).equals(month) ? found : null;
    }
    if (date.undefinedDay()) {
      return end ? month.atDay(1).with(lastDayOfMonth()) : month.atDay(1);
    }
    return month.isValidDay(date.getDay()) ? month.atDay(date.getDay()) : null;
  }

  /** An end that names no month ends in the month of the beginning. */
  private static DateWithOffset completed(DateWithOffset end, DateWithOffset start) {
    if (end.getMonth() == null && end.getVarDate() == null) {
      end.setMonth(start.getMonth());
    }
    return end;
  }

  private static void mustExist(DateWithOffset date) {
    Month month = date.getMonth();
    if (month == null) {
      if (date.getVarDate() == null) {
        throw new NotHours("A date must have a month");
      }
      return;
    }
    var named = date.getNthWeekDay() == null && !date.undefinedDay();
    if (named && !YearMonth.of(2000, Named.month(month)).isValidDay(date.getDay())) {
      throw new NotHours("“%s %d” is a day that does not exist".formatted(month, date.getDay()));
    }
  }
}
