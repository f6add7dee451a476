package org.lapwing.directory.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.directory.hours.WeekHours.Line;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.BankHolidays;

class WeekHoursTest {

  private static final Times LONG = times("08:30", "17:00");
  private static final Times SHORT = times("08:30", "16:30");

  private static final WeekHours OFFICE = new WeekHours(
      Map.of(MONDAY, LONG, TUESDAY, LONG, WEDNESDAY, LONG, THURSDAY, LONG, FRIDAY, SHORT),
      new OnBankHolidays.Closed());

  @Test
  void days_that_are_alike_go_together() {
    assertThat(OFFICE.expression()).isEqualTo("Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off");
    assertThat(OFFICE.lines())
        .containsExactly(
            new Line("Monday to Thursday", "8:30am to 5pm"),
            new Line("Friday", "8:30am to 4:30pm"),
            new Line("Other days", "closed"),
            new Line("Bank holidays", "closed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24/7",
        "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off",
        "Mo-Fr 17:00-08:30; Sa-Su 00:00-24:00, PH 00:00-24:00",
        "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH unknown",
        "Mo 09:00-12:00; We 09:00-12:00",
        "Su 10:00-24:00; PH 10:00-16:00"
      })
  void what_the_form_stores_it_can_show_again(String expression) {
    assertThat(WeekHours.of(expression).orElseThrow().expression()).isEqualTo(expression);
    assertThat(OpeningHours.read(expression)).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mo-Fr 08:30-12:00,13:00-17:00",
        "Jan Mo 09:00-10:00",
        "PH off; Mo 09:00-10:00",
        "Mo 09:00-10:00 || \"call\""
      })
  void hours_that_say_more_than_the_form_are_left_alone(String expression) {
    assertThat(WeekHours.of(expression)).isEmpty();
  }

  @Test
  void a_night_ends_on_the_next_day() {
    var night =
        new WeekHours(Map.of(SUNDAY, times("22:00", "06:00")), new OnBankHolidays.AsUsual());

    assertThat(night.lines().getFirst()).isEqualTo(new Line("Sunday", "10pm to 6am the next day"));
    assertThat(night.expression()).isEqualTo("Su 22:00-06:00");
  }

  /** Easter Monday 2026 is the 6th of April. */
  @Test
  void a_bank_holiday_that_is_answered_all_day_does_not_cut_its_night_short() {
    var duty = new WeekHours(
        Map.of(MONDAY, times("17:00", "08:30"), TUESDAY, times("17:00", "08:30")),
        new OnBankHolidays.At(Times.ALL_DAY));
    var hours = ((Accepted<OpeningHours>) OpeningHours.read(duty.expression())).value();
    Predicate<LocalDate> holidays = BankHolidays.asShipped()::isBankHoliday;

    assertThat(hours.at(LocalDateTime.of(2026, 4, 6, 12, 0), holidays).state())
        .isEqualTo(State.OPEN);
    assertThat(hours.at(LocalDateTime.of(2026, 4, 7, 3, 0), holidays).state())
        .isEqualTo(State.OPEN);
    assertThat(hours.at(LocalDateTime.of(2026, 4, 7, 9, 0), holidays).state())
        .isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @CsvSource({
    "8:30am, 08:30",
    "8.30 am, 08:30",
    "0830, 08:30",
    "5pm, 17:00",
    "17, 17:00",
    "12am, 00:00",
    "12pm, 12:00",
    "midnight, 00:00",
    "noon, 12:00",
    "5:15 p.m., 17:15"
  })
  void times_are_read_as_people_type_them(String typed, String expected) {
    assertThat(ClockTime.read(typed)).contains(LocalTime.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25", "13pm", "8:75", "eight", "8:30xm", "-1"})
  void what_is_no_time_is_not_read(String typed) {
    assertThat(ClockTime.read(typed)).isEmpty();
  }

  private static Times times(String from, String to) {
    return new Times(LocalTime.parse(from), LocalTime.parse(to));
  }
}
