package org.lapwing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 2);
  private final WorkingDays easter =
      new WorkingDays(Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6))::contains);

  @Test
  void the_day_that_starts_a_clock_is_day_nought() {
    assertThat(easter.after(THURSDAY, 0)).isEqualTo(THURSDAY);
  }

  @Test
  void weekends_and_bank_holidays_are_not_counted() {
    assertThat(easter.after(THURSDAY, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(easter.after(THURSDAY, 5)).isEqualTo(LocalDate.of(2026, 4, 13));
  }

  @Test
  void a_clock_may_start_on_a_day_that_is_not_worked() {
    assertThat(easter.after(LocalDate.of(2026, 4, 4), 1)).isEqualTo(LocalDate.of(2026, 4, 7));
  }

  @Test
  void between_counts_the_same_days_as_after() {
    for (var days = 0; days < 40; days++) {
      assertThat(easter.between(THURSDAY, easter.after(THURSDAY, days))).isEqualTo(days);
      assertThat(easter.between(easter.after(THURSDAY, days), THURSDAY)).isEqualTo(-days);
    }
  }

  @Test
  void every_day_from_2012_to_2028_counts_as_a_walk_from_day_to_day_does() {
    Predicate<LocalDate> bankHoliday =
        day -> day.getDayOfMonth() == 25 || day.getDayOfYear() == 366;
    var counted = new WorkingDays(bankHoliday);
    var from = LocalDate.of(2012, 1, 1);
    var walked = 0;
    for (var day = from.plusDays(1); day.getYear() <= 2028; day = day.plusDays(1)) {
      var works = day.getDayOfWeek().getValue() < 6 && !bankHoliday.test(day);
      walked += works ? 1 : 0;
      assertThat(counted.isWorking(day)).as("%s", day).isEqualTo(works);
      assertThat(counted.between(from, day)).as("%s", day).isEqualTo(walked);
      assertThat(counted.between(day, from)).as("%s", day).isEqualTo(-walked);
    }
  }

  @Test
  void days_are_not_counted_backwards() {
    assertThatThrownBy(() -> easter.after(THURSDAY, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void months_end_on_the_last_day_of_a_shorter_month() {
    assertThat(WorkingDays.monthsAfter(LocalDate.of(2026, 8, 31), 6))
        .isEqualTo(LocalDate.of(2027, 2, 28));
  }
}
