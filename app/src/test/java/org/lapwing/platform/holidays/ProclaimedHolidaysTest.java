package org.lapwing.platform.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.NotFound;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class ProclaimedHolidaysTest {

  @Autowired
  BankHolidays holidays;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Proclamations proclamations;

  @Test
  void the_shipped_calendar_is_that_of_england_and_wales() {
    assertThat(List.of(
            "2026-12-25", "2026-12-28", "2027-03-26", "2027-03-29", "2026-08-31", "2028-01-03"))
        .allMatch(day -> holidays.isBankHoliday(LocalDate.parse(day)));
    assertThat(List.of("2026-03-17", "2026-11-30", "2026-08-03", "2026-04-05", "2026-12-24"))
        .noneMatch(day -> holidays.isBankHoliday(LocalDate.parse(day)));
  }

  @Test
  void a_day_proclaimed_later_counts_and_the_newest_word_about_it_wins() {
    var coronation = LocalDate.of(2090, 5, 10);
    proclaim(coronation, true);
    assertThat(afresh().isBankHoliday(coronation)).isTrue();
    assertThat(afresh().workingDays().after(LocalDate.of(2090, 5, 9), 1))
        .isEqualTo(LocalDate.of(2090, 5, 11));

    proclaim(coronation, false);
    assertThat(afresh().isBankHoliday(coronation)).isFalse();
  }

  @Test
  void an_administrator_records_what_was_proclaimed_and_it_is_counted_by() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var unit = world.agency(north, "Unit", "other");
    var administrator = world.person(north, unit, "Ada", Role.ADMINISTRATOR);
    var manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    var jubilee = new Proclamation(LocalDate.of(2091, 6, 5), true, "Jubilee", "London Gazette");

    assertThatThrownBy(() -> manager.call(() -> proclamations.proclaim(jubilee, Ids.next())))
        .isInstanceOf(NotFound.class);
    assertThat(administrator.call(() -> proclamations.proclaim(jubilee, Ids.next())))
        .isInstanceOf(Accepted.class);
    assertThat(afresh().isBankHoliday(jubilee.day())).isTrue();
    assertThat(manager.call(() -> proclamations.ahead()))
        .extracting(Proclamations.Day::name)
        .contains("Jubilee", "Christmas");
    var past = new Proclamation(LocalDate.of(2020, 6, 5), true, "Too late", "London Gazette");
    assertThat(administrator.call(() -> proclamations.proclaim(past, Ids.next())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_wrong_deadline_in_a_file_of_triggers_is_told() {
    var json = JsonMapper.builder().build();
    var right = json.readTree("""
        {"trigger": "2026-04-02", "notify_by_plus5wd": "2026-04-13",
         "rapid_review_plus15wd": "2026-04-27", "publication_plus6months": "2026-10-02"}
        """);
    var wrong = json.readTree("""
        {"trigger": "2026-04-02", "notify_by_plus5wd": "2026-04-09",
         "rapid_review_plus15wd": "2026-04-27", "publication_plus6months": "2026-10-02"}
        """);
    assertThat(WorkingDaysCheck.mismatches(right)).isEmpty();
    assertThat(WorkingDaysCheck.mismatches(wrong))
        .containsExactly("2026-04-02 notify_by_plus5wd: expected 2026-04-09, found 2026-04-13");
  }

  private BankHolidays afresh() {
    return new ProclaimedHolidays(jdbc, Clock.systemUTC());
  }

  private void proclaim(LocalDate day, boolean holiday) {
    jdbc.sql("""
            insert into bank_holiday_override (id, day, is_holiday, name, source, recorded_at)
            values (:id, :day, :holiday, 'Coronation', 'Proclamation', :at)
            """)
        .param("id", Ids.next())
        .param("day", day)
        .param("holiday", holiday)
        .param("at", OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC))
        .update();
  }
}
