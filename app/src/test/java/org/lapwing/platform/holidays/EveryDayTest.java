package org.lapwing.platform.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lapwing.platform.BankHolidays;

/** Walks every day of seventeen years one day at a time, with the calendar that people would use. */
class EveryDayTest {

  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final BankHolidays holidays = BankHolidays.asShipped();

  @Test
  void every_deadline_from_2012_to_2028_equals_a_walk_day_by_day() {
    var days = holidays.workingDays();

    for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      for (var limit : new int[] {1, 5, 7, 15}) {
        var walked = walked(day, limit);
        assertThat(days.after(day, limit)).as("%s + %s", day, limit).isEqualTo(walked);
        assertThat(days.between(day, walked)).as("%s to %s", day, walked).isEqualTo(limit);
        var back = days.before(walked, limit);
        assertThat(days.after(back, limit)).as("%s - %s", walked, limit).isEqualTo(walked);
      }
    }
  }

  private LocalDate walked(LocalDate from, int limit) {
    var day = from;
    var left = limit;
    while (left > 0) {
      day = day.plusDays(1);
      if (!WEEKEND.contains(day.getDayOfWeek()) && !holidays.isBankHoliday(day)) {
        left--;
      }
    }
    return day;
  }

  @Test
  void each_bank_holiday_has_a_name() {
    for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      assertThat(holidays.nameOf(day).isBlank())
          .as("%s", day)
          .isEqualTo(!holidays.isBankHoliday(day));
    }
  }
}
