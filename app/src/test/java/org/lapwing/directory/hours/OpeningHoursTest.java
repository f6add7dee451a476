package org.lapwing.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.directory.hours.State.CLOSED;
import static org.lapwing.directory.hours.State.OPEN;
import static org.lapwing.directory.hours.State.UNKNOWN;
import static org.lapwing.kernel.InWords.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.BankHolidays;

class OpeningHoursTest {

  private static final Predicate<LocalDate> HOLIDAYS = BankHolidays.asShipped()::isBankHoliday;
  private static final String OFFICE = "Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off";

  /** Monday to Thursday and Friday differ, the weekend is closed, and Good Friday is a bank holiday. */
  @ParameterizedTest
  @CsvSource({
    "2026-04-09T08:29, CLOSED",
    "2026-04-09T08:30, OPEN",
    "2026-04-09T16:59, OPEN",
    "2026-04-09T17:00, CLOSED",
    "2026-04-10T16:29, OPEN",
    "2026-04-10T16:30, CLOSED",
    "2026-04-11T12:00, CLOSED",
    "2026-04-03T12:00, CLOSED",
    "2026-04-06T12:00, CLOSED",
    "2026-04-07T12:00, OPEN"
  })
  void an_office_answers_in_its_hours_and_not_on_bank_holidays(String wall, State expected) {
    assertThat(state(OFFICE, wall)).isEqualTo(expected);
  }

  @Test
  void a_night_that_began_yesterday_lasts_into_today() {
    assertThat(state("Fr 22:00-04:00", "2026-04-11T03:59")).isEqualTo(OPEN);
    assertThat(state("Fr 22:00-04:00", "2026-04-11T04:00")).isEqualTo(CLOSED);
    assertThat(state("Fr 22:00-30:00", "2026-04-11T05:59")).isEqualTo(OPEN);
    assertThat(state("Fr 22:00-04:00; Sa 12:00-14:00", "2026-04-11T01:00")).isEqualTo(OPEN);
    assertThat(state("22:00-04:00; Sa off", "2026-04-12T01:00")).isEqualTo(CLOSED);
    assertThat(state("Th 20:00-48:00", "2026-04-10T23:59")).isEqualTo(OPEN);
  }

  @Test
  void a_rule_after_a_semicolon_takes_the_place_of_earlier_ones_on_its_days() {
    var hours = "Mo-Fr 09:00-17:00; We 13:00-19:00";

    assertThat(state(hours, "2026-04-08T10:00")).isEqualTo(CLOSED);
    assertThat(state(hours, "2026-04-08T18:00")).isEqualTo(OPEN);
    assertThat(state(hours, "2026-04-09T10:00")).isEqualTo(OPEN);
  }

  @Test
  void a_rule_after_a_comma_adds_and_one_that_closes_takes_away_only_its_own_time() {
    assertThat(state("Mo-Fr 09:00-12:00, We 13:00-19:00", "2026-04-08T10:00")).isEqualTo(OPEN);
    assertThat(state("Mo-Fr 09:00-12:00, We 13:00-19:00", "2026-04-08T18:00")).isEqualTo(OPEN);
    assertThat(state("Mo-Fr 09:00-17:00; 12:00-13:00 off", "2026-04-08T12:30")).isEqualTo(CLOSED);
    assertThat(state("Mo-Fr 09:00-17:00; 12:00-13:00 off", "2026-04-08T11:30")).isEqualTo(OPEN);
  }

  @Test
  void a_fallback_holds_where_nobody_would_answer() {
    var hours = "Mo-Fr 09:00-17:00 || Mo-Sa \"leave a message\"; Su off";

    assertThat(state(hours, "2026-04-08T10:00")).isEqualTo(OPEN);
    assertThat(state(hours, "2026-04-08T20:00")).isEqualTo(UNKNOWN);
    assertThat(state(hours, "2026-04-12T10:00")).isEqualTo(CLOSED);
    assertThat(now(hours, "2026-04-08T20:00"))
        .isInstanceOfSatisfying(
            Now.Unknown.class, now -> assertThat(now.note()).isEqualTo("leave a message"));
  }

  @Test
  void holidays_stand_beside_days_of_the_week_or_among_them() {
    assertThat(state("Sa,Su,PH 10:00-12:00", "2026-04-06T11:00")).isEqualTo(OPEN);
    assertThat(state("Sa,Su,PH 10:00-12:00", "2026-04-07T11:00")).isEqualTo(CLOSED);
    assertThat(state("PH Fr 10:00-12:00", "2026-04-03T11:00")).isEqualTo(OPEN);
    assertThat(state("PH Fr 10:00-12:00", "2026-04-06T11:00")).isEqualTo(CLOSED);
    assertThat(state("PH +1 day 10:00-12:00", "2026-04-07T11:00")).isEqualTo(OPEN);
  }

  @Test
  void what_rests_on_holidays_that_we_do_not_know_is_not_known() {
    assertThat(state("Mo-Fr 09:00-15:00; SH off", "2026-08-04T10:00")).isEqualTo(UNKNOWN);
    assertThat(state("SH Mo-Fr 09:00-15:00", "2026-08-09T10:00")).isEqualTo(CLOSED);
  }

  @Test
  void weeks_months_and_dates_choose_days() {
    assertThat(state("week 02-10/2 09:00-10:00", "2026-01-12T09:30")).isEqualTo(CLOSED);
    assertThat(state("week 02-10/2 09:00-10:00", "2026-01-05T09:30")).isEqualTo(OPEN);
    assertThat(state("Mar week 10", "2026-03-04T09:30")).isEqualTo(OPEN);
    assertThat(state("Nov-Feb 09:00-10:00", "2026-01-31T09:30")).isEqualTo(OPEN);
    assertThat(state("Nov-Feb 09:00-10:00", "2026-03-01T09:30")).isEqualTo(CLOSED);
    assertThat(state("Dec 24-Jan 02 off; 09:00-10:00", "2026-06-01T09:30")).isEqualTo(OPEN);
    assertThat(state("09:00-10:00; Dec 24-Jan 02 off", "2027-01-01T09:30")).isEqualTo(CLOSED);
    assertThat(state("2026 Jun 01-2026 Aug 31 09:00-10:00", "2027-07-01T09:30")).isEqualTo(CLOSED);
    assertThat(state("2026+ 09:00-10:00", "2031-07-01T09:30")).isEqualTo(OPEN);
    assertThat(state("2024/2 09:00-10:00", "2026-07-01T09:30")).isEqualTo(OPEN);
    assertThat(state("May 01-31/7 09:00-10:00", "2026-05-15T09:30")).isEqualTo(OPEN);
    assertThat(state("May 01-31/7 09:00-10:00", "2026-05-16T09:30")).isEqualTo(CLOSED);
  }

  @Test
  void days_are_counted_within_a_month_and_from_easter() {
    assertThat(state("We[2] 09:00-10:00", "2026-04-08T09:30")).isEqualTo(OPEN);
    assertThat(state("We[-1] 09:00-10:00", "2026-04-29T09:30")).isEqualTo(OPEN);
    assertThat(state("We[-1] +2 days 09:00-10:00", "2026-05-01T09:30")).isEqualTo(OPEN);
    assertThat(state("We[1-2] 09:00-10:00", "2026-04-15T09:30")).isEqualTo(CLOSED);
    assertThat(state("easter -2 days 09:00-10:00", "2026-04-03T09:30")).isEqualTo(OPEN);
    assertThat(state("easter 09:00-10:00", "2026-04-05T09:30")).isEqualTo(OPEN);
    assertThat(state("Apr Su[5]", "2026-04-26T09:30")).isEqualTo(CLOSED);
  }

  @Test
  void an_open_end_is_not_known_after_what_is_sure() {
    assertThat(state("Fr 18:00+", "2026-04-10T20:00")).isEqualTo(UNKNOWN);
    assertThat(state("Fr 14:00-18:00+", "2026-04-10T17:00")).isEqualTo(OPEN);
    assertThat(state("Fr 14:00-18:00+", "2026-04-10T19:00")).isEqualTo(UNKNOWN);
    assertThat(state("Fr 14:00-18:00+", "2026-04-11T12:00")).isEqualTo(CLOSED);
  }

  @Test
  void the_sun_rises_and_sets_about_when_it_does_in_the_middle_of_england() {
    assertThat(state("sunrise-sunset", "2026-06-21T05:15")).isEqualTo(OPEN);
    assertThat(state("sunrise-sunset", "2026-06-21T04:15")).isEqualTo(CLOSED);
    assertThat(state("sunrise-sunset", "2026-12-21T08:45")).isEqualTo(OPEN);
    assertThat(state("sunrise-sunset", "2026-12-21T16:15")).isEqualTo(CLOSED);
    assertThat(state("(sunset-01:00)-(sunset+01:00)", "2026-12-21T16:15")).isEqualTo(OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "monday to friday 9am-5pm",
        "Mon-Fri 9.00-17.00",
        "Montag-Freitag 9-17 Uhr",
        "lundi-vendredi 9h00-17h00",
        "lunes-viernes 09:00-17:00",
        "Mo,Tu,Wednesday,Thurs.,Fr 09:00-17:00",
        "weekdays 09:00–17:00",
        "Mo & Tu & We & Th & Fr 09:00-17:00",
        "Mo-Fr: 09:00-12:00 12:00-17:00;"
      })
  void hours_are_understood_as_people_elsewhere_write_them(String written) {
    assertThat(state(written, "2026-04-08T10:00")).isEqualTo(OPEN);
    assertThat(state(written, "2026-04-08T17:00")).isEqualTo(CLOSED);
    assertThat(state(written, "2026-04-11T10:00")).isEqualTo(CLOSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        ";",
        "Mo 09:00-10:00,,",
        "summer 09:00-10:00",
        "Mo-Sx 09:00-10:00",
        "25:00-26:00",
        "09:00",
        "Mo 24:00-10:00",
        "09:00-10:75",
        "week 00-02",
        "week 12-54",
        "week 20-10",
        "week 10-20/1",
        "2027-2026",
        "Feb 30 09:00-10:00",
        "Mo[0]",
        "PH +3 days off",
        "Mo \"never closed",
        "dusk",
        "lipanj 09:00-10:00 (",
        "Mo, week 10 Tu 09:00-10:00"
      })
  void what_makes_no_sense_is_refused(String written) {
    assertThat(OpeningHours.read(written)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void a_refusal_says_which_word_is_not_understood() {
    assertThat(OpeningHours.read("autumn 09:00-10:00"))
        .isEqualTo(Outcome.refused("hours", "“autumn” is not a word that hours can hold"));
  }

  @Test
  void it_says_until_when_across_weekends_and_bank_holidays() {
    assertThat(now(OFFICE, "2026-04-09T10:00").until()).isEqualTo(at("2026-04-09T17:00"));
    assertThat(now(OFFICE, "2026-04-02T17:30").until()).isEqualTo(at("2026-04-07T08:30"));
    assertThat(now("24/7", "2026-04-02T17:30")).isEqualTo(new Now.Open(null, ""));
    assertThat(now("2025 Mo", "2026-04-02T17:30")).isEqualTo(new Now.Closed(null, CLOSED));
  }

  /** Each minute of the nights in which the clock changes, against asking every minute anew. */
  @ParameterizedTest
  @CsvSource({"2026-03-28T20:00:00Z", "2026-10-24T19:00:00Z", "2026-04-02T12:00:00Z"})
  void until_is_the_first_minute_at_which_something_else_holds(Instant begins) {
    for (var expression : List.of(
        OFFICE,
        "Mo-Su 00:30-01:30",
        "Sa-Su 01:15-01:45,22:00-02:30",
        "Mo-Th 17:00-08:30; Fr 16:30-08:30; Sa,Su 00:00-24:00; PH 00:00-24:00",
        "Sa 23:00-25:10; Su 02:10-05:00 unknown \"perhaps\"",
        "Su[-1] 01:00-02:00 || Sa,Su \"ask\"")) {
      var hours = read(expression);
      var moment = begins;
      var until = hours.now(moment, HOLIDAYS).until();
      var held = hours.at(moment, HOLIDAYS);
      for (var minute = 0; minute < 36 * 60; minute++) {
        moment = moment.plusSeconds(60);
        var holds = hours.at(LocalDateTime.ofInstant(moment, LONDON), HOLIDAYS);
        assertThat(moment.equals(until))
            .as("%s changes at %s", expression, moment)
            .isEqualTo(!holds.equals(held));
        if (moment.equals(until)) {
          until = hours.now(moment, HOLIDAYS).until();
          held = holds;
        }
      }
    }
  }

  @Test
  void whatever_is_typed_is_read_or_refused_and_nothing_else_happens() {
    var random = new Random(20260409);
    var pieces =
        "Mo-Fr,09:00-17:00;PH off||week 10 Jan[1]+2 days\"a\"&é–24/7 open unknown(sunset-)easter.";
    for (var count = 0; count < 20_000; count++) {
      var typed = new StringBuilder(OFFICE);
      for (var change = 0; change < 1 + random.nextInt(6); change++) {
        var from = random.nextInt(pieces.length());
        var to = from + random.nextInt(Math.min(8, pieces.length() - from) + 1);
        typed.insert(random.nextInt(typed.length() + 1), pieces, from, to);
      }
      if (OpeningHours.read(typed.toString()) instanceof Accepted<OpeningHours>(var hours)) {
        assertThat(hours.at(LocalDateTime.of(2026, 4, 9, 10, 0), HOLIDAYS)).isNotNull();
      }
    }
  }

  private static State state(String expression, String wall) {
    return read(expression).at(LocalDateTime.parse(wall), HOLIDAYS).state();
  }

  private static Now now(String expression, String wall) {
    return read(expression).now(at(wall), HOLIDAYS);
  }

  private static Instant at(String wall) {
    return LocalDateTime.parse(wall).atZone(LONDON).toInstant();
  }

  private static OpeningHours read(String expression) {
    return switch (OpeningHours.read(expression)) {
      case Accepted<OpeningHours>(var hours) -> hours;
      case Outcome.Refused<OpeningHours>(var refusal) ->
        throw new AssertionError(expression + ": " + refusal.message());
    };
  }
}
