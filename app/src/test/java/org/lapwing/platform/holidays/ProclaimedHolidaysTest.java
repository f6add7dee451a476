package org.lapwing.platform.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.BankHolidays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class ProclaimedHolidaysTest {

  @Autowired
  BankHolidays holidays;

  @Autowired
  JdbcClient jdbc;

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
