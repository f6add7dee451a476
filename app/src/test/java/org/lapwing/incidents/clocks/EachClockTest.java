package org.lapwing.incidents.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.incidents.clocks.Milestone.AWARE;
import static org.lapwing.incidents.clocks.Milestone.PUBLICATION_PLANNED;
import static org.lapwing.incidents.clocks.Milestone.PUBLISHED;
import static org.lapwing.incidents.clocks.Milestone.RAPID_REVIEW_SENT;
import static org.lapwing.incidents.clocks.Milestone.REVIEW_DECIDED;
import static org.lapwing.incidents.clocks.Milestone.SENT;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.clocks.Rule.Force;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** One test for each row of the clock table that applies to an incident; each asserts how the day was worked out. */
@SpringBootTest
class EachClockTest {

  private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2026, 4, 2);
  private static final String EASTER =
      "The weekends of 4 and 5 April 2026, and 11 and 12 April 2026. Good Friday (3 April 2026), and Easter Monday (6 April 2026).";

  @Autowired
  ClockRules rules;

  private Rule rule(String code) {
    return new Viewer.Job(PartnershipId.next(), "test")
        .call(() -> rules.on(MAUNDY_THURSDAY)).stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow();
  }

  private Deadline deadline(String code, Milestone start) {
    var rule = rule(code);
    assertThat(rule.start()).isEqualTo(start);
    return Deadline.of(
        rule,
        new Occurrence(start, MAUNDY_THURSDAY, LocalTime.of(16, 12), "Council"),
        BankHolidays.asShipped());
  }

  private static LocalDate april(int day) {
    return LocalDate.of(2026, 4, day);
  }

  @Test
  void row_1_the_authority_notifies_the_panel_within_five_working_days_of_becoming_aware() {
    var clock = deadline("notify_panel", AWARE);

    assertThat(clock.due()).isEqualTo(april(13));
    assertThat(clock.startWords())
        .isEqualTo(
            "When the authority became aware: Thursday 2 April 2026, 4:12pm. That day is day 0.");
    assertThat(clock.ruleWords())
        .isEqualTo("5 working days. Guidance expects this; the law does not set it.");
    assertThat(clock.skippedWords()).isEqualTo(EASTER);
    assertThat(clock.sourceWords())
        .isEqualTo("Report a serious child safeguarding incident. In force since 29 June 2018.");
    assertThat(clock.rule().source().address()).startsWith("https://www.gov.uk/guidance/");
  }

  @Test
  void row_2_the_authority_tells_its_partners_within_the_same_five_working_days() {
    var clock = deadline("tell_partners", AWARE);

    assertThat(clock.due()).isEqualTo(april(13));
    assertThat(clock.skippedWords()).isEqualTo(EASTER);
    assertThat(clock.rule().duty()).isEqualTo("to tell the safeguarding partners");
  }

  @Test
  void row_3_the_death_of_a_looked_after_child_is_notified_within_five_working_days() {
    var clock = deadline("looked_after_death", AWARE);

    assertThat(clock.due()).isEqualTo(april(13));
    assertThat(clock.skippedWords()).isEqualTo(EASTER);
    assertThat(clock.rule().concerns()).isEqualTo(Rule.Concerns.LOOKED_AFTER_DEATH);
  }

  @Test
  void row_4_the_death_of_a_care_leaver_is_notified_and_no_rapid_review_is_asked_for() {
    var clock = deadline("care_leaver_death", AWARE);

    assertThat(clock.due()).isEqualTo(april(13));
    assertThat(clock.sourceWords())
        .contains("no rapid review is asked for", "No limit of its own is given");
    var died = new Subject("Child A", false, null, null, false, true);
    assertThat(died.isConcernedBy(clock.rule())).isTrue();
    assertThat(died.isConcernedBy(rule("rapid_review"))).isFalse();
  }

  @Test
  void row_5_the_rapid_review_is_sent_within_fifteen_working_days_of_the_notification() {
    var clock = deadline("rapid_review", SENT);

    assertThat(clock.due()).isEqualTo(april(27));
    assertThat(clock.startWords())
        .isEqualTo(
            "When the notification was sent: Thursday 2 April 2026, 4:12pm. That day is day 0.");
    assertThat(clock.ruleWords()).startsWith("15 working days. Guidance expects this");
    assertThat(clock.skippedWords())
        .isEqualTo(
            "The weekends of 4 and 5 April 2026, 11 and 12 April 2026, 18 and 19 April 2026, and 25 and 26 April 2026."
                + " Good Friday (3 April 2026), and Easter Monday (6 April 2026).");
    assertThat(clock.sourceWords()).contains("June 2025. In force since 1 July 2025.");
  }

  @Test
  void row_6_the_panel_replies_in_about_ten_days_which_is_a_wait_and_no_duty() {
    var clock = deadline("panel_reply", RAPID_REVIEW_SENT);

    assertThat(clock.due()).isEqualTo(april(12));
    assertThat(clock.ruleWords())
        .isEqualTo("About 10 days. This is experience: a wait, and nobody’s duty.");
    assertThat(clock.skippedWords()).startsWith("None: every day counts");
    assertThat(clock.rule().force()).isEqualTo(Force.EXPERIENCE);
  }

  @Test
  void row_7_the_panel_is_told_promptly_who_reviews() {
    var clock = deadline("panel_told", REVIEW_DECIDED);

    assertThat(clock.ruleWords()).startsWith("Promptly. Guidance expects this");
    assertThat(clock.isInTime(april(30))).isTrue();
  }

  @Test
  void row_8_the_report_is_published_within_six_months_of_the_decision() {
    var clock = deadline("publish_report", REVIEW_DECIDED);

    assertThat(clock.due()).isEqualTo(LocalDate.of(2026, 10, 2));
    assertThat(clock.ruleWords()).isEqualTo("6 months. The law sets this.");
    assertThat(clock.startWords()).startsWith("When the partners decided to hold a review:");
    assertThat(clock.skippedWords()).contains("the last one is not moved to a working day");
  }

  @Test
  void row_9_the_report_goes_to_the_panel_seven_working_days_before_publication() {
    var rule = rule("advance_copy");
    var clock = Deadline.of(
        rule,
        new Occurrence(PUBLICATION_PLANNED, april(14), null, "Partnership"),
        BankHolidays.asShipped());

    assertThat(clock.due()).isEqualTo(april(1));
    assertThat(clock.ruleWords()).startsWith("At least 7 working days before.");
    assertThat(clock.skippedWords())
        .isEqualTo(EASTER.replace("3 April 2026), and", "3 April 2026), and"));
  }

  @Test
  void row_10_the_report_stays_available_for_a_year() {
    var clock = deadline("keep_available", PUBLISHED);

    assertThat(clock.due()).isEqualTo(LocalDate.of(2027, 4, 2));
    assertThat(clock.ruleWords()).isEqualTo("At least 1 year. The law sets this.");
    assertThat(clock.rule().metBy()).isNull();
  }

  @Test
  void row_11_written_reasons_are_given_before_six_months_are_over() {
    var clock = deadline("reasons_for_delay", REVIEW_DECIDED);

    assertThat(clock.due()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(clock.ruleWords()).startsWith("Before 6 months are over. Guidance expects this");
    assertThat(clock.rule().mootBy()).isEqualTo(PUBLISHED);
  }

  @Test
  void the_fifteen_days_of_earlier_years_had_another_source() {
    var then = new Viewer.Job(PartnershipId.next(), "test")
        .call(() -> rules.on(LocalDate.of(2024, 5, 1))).stream()
            .filter(one -> one.code().equals("rapid_review"))
            .findFirst()
            .orElseThrow();

    assertThat(then.source().words()).contains("September 2022");
  }
}
