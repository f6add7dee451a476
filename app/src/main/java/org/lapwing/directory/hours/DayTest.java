package org.lapwing.directory.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Whether a rule speaks of a day. */
@FunctionalInterface
interface DayTest {

  DayTest EVERY_DAY = (_, _) -> Fit.YES;

  Fit fit(LocalDate day, Predicate<LocalDate> bankHoliday);

  static DayTest of(Predicate<LocalDate> test) {
    return (day, _) -> Fit.of(test.test(day));
  }

  /** Fits where all of them do. */
  static DayTest all(List<DayTest> tests) {
    return (day, bankHoliday) ->
        tests.stream().map(test -> test.fit(day, bankHoliday)).reduce(Fit.YES, Fit::and);
  }

  /** Fits where any of them does. */
  static DayTest any(List<DayTest> tests) {
    return (day, bankHoliday) ->
        tests.stream().map(test -> test.fit(day, bankHoliday)).reduce(Fit.NO, Fit::or);
  }
}
