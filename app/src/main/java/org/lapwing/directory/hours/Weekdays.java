package org.lapwing.directory.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Days of the week, and holidays beside or among them. */
final class Weekdays {

  private Weekdays() {}

  /** "Mo-Fr,PH" is either; "PH Mo-Fr" is holidays that fall on those days. */
  static DayTest test(@Nullable List<Holiday> holidays, @Nullable List<WeekDayRange> days) {
    var either = new ArrayList<DayTest>();
    var only = new ArrayList<DayTest>();
    for (var holiday : holidays == null ? List.<Holiday>of() : holidays) {
      (days != null && !holiday.getUseAsWeekDay() ? only : either).add(holiday(holiday));
    }
    if (days != null) {
      var weekdays = DayTest.any(days.stream().map(Weekdays::weekdays).toList());
      either.add(only.isEmpty() ? weekdays : DayTest.all(List.of(weekdays, DayTest.any(only))));
    }
    return DayTest.any(either);
  }

  private static DayTest holiday(Holiday holiday) {
    var moved = holiday.getOffset();
    if (Math.abs(moved) > 1) {
      throw new NotHours("Only the day before or after a holiday can be named");
    }
    return holiday.getType() == Holiday.Type.SH
        ? (_, _) -> Fit.MAYBE
        : (day, bankHoliday) -> Fit.of(bankHoliday.test(day.minusDays(moved)));
  }

  private static DayTest weekdays(WeekDayRange range) {
    var from = Named.weekday(range.getStartDay()).getValue();
    var to = range.getEndDay() == null ? from : Named.weekday(range.getEndDay()).getValue();
    var nths = range.getNths() == null ? List.<Nth>of() : List.copyOf(range.getNths());
    nths.forEach(Weekdays::mustRise);
    Predicate<LocalDate> plain = day -> isIn(day.getDayOfWeek().getValue(), from, to)
        && (nths.isEmpty() || nths.stream().anyMatch(nth -> isNth(day, nth)));
    return DayTest.of(day -> plain.test(day.minusDays(range.getOffset())));
  }

  private static boolean isIn(int weekday, int from, int to) {
    return from <= to ? weekday >= from && weekday <= to : weekday >= from || weekday <= to;
  }

  private static boolean isNth(LocalDate day, Nth nth) {
    var forwards = (day.getDayOfMonth() - 1) / 7 + 1;
    var backwards = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
    var last = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
    var counted = nth.getStartNth() < 0 ? backwards : forwards;
    return counted >= nth.getStartNth() && counted <= last;
  }

  private static void mustRise(Nth nth) {
    if (nth.getEndNth() != Nth.INVALID_NTH && nth.getEndNth() < nth.getStartNth()) {
      throw new NotHours("“Which of the month” must rise, like [1-2]");
    }
  }
}
