package org.lapwing.incidents.sought;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.sought.AnswerClock.Unit;
import org.lapwing.incidents.sought.Sought.Answered;
import org.lapwing.incidents.sought.Sought.Decision;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.BankHolidays;

class AnswerClockTest {

  private static final BankHolidays HOLIDAYS = BankHolidays.asShipped();
  private static final LocalDate LONG_AGO = LocalDate.of(2005, 1, 1);

  private static final AnswerClock SUBJECT_ACCESS = new AnswerClock(
      SoughtKind.SUBJECT_ACCESS,
      LONG_AGO,
      null,
      Unit.MONTHS,
      1,
      2,
      true,
      "UK GDPR, article 12(3)",
      "",
      "Two further months");
  private static final AnswerClock FOI = new AnswerClock(
      SoughtKind.FOI,
      LONG_AGO,
      null,
      Unit.WORKING_DAYS,
      20,
      0,
      false,
      "FOIA, section 10(1)",
      "",
      "");
  private static final AnswerClock SET = new AnswerClock(
      SoughtKind.S16H_BY_US, LONG_AGO, null, Unit.SET, 0, 0, false, "Section 16H", "", "");

  private static AnswerDue due(AnswerClock clock, LocalDate received, boolean extended) {
    return clock.due(received, null, extended, HOLIDAYS);
  }

  @Test
  void a_subject_access_request_is_answered_within_one_month() {
    var due = due(SUBJECT_ACCESS, LocalDate.of(2026, 3, 10), false);
    assertThat(due.day()).isEqualTo(LocalDate.of(2026, 4, 10));
    assertThat(due.workedOut())
        .containsExactly(
            "Received on Tuesday 10 March 2026.",
            "1 month. UK GDPR, article 12(3).",
            "Every day counts. The last day is a working day.");
  }

  @Test
  void the_last_of_a_shorter_month_counts_and_moves_past_a_weekend_and_a_bank_holiday() {
    assertThat(due(SUBJECT_ACCESS, LocalDate.of(2026, 1, 31), false).day())
        .as("28 February 2026 is a Saturday")
        .isEqualTo(LocalDate.of(2026, 3, 2));
    var easter = due(SUBJECT_ACCESS, LocalDate.of(2026, 3, 3), false);
    assertThat(easter.day()).as("3 April 2026 is Good Friday").isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(easter.workedOut())
        .endsWith("The last day was no working day, so it is the next one that is.");
  }

  @Test
  void two_more_months_are_counted_from_the_day_of_receipt() {
    var due = due(SUBJECT_ACCESS, LocalDate.of(2026, 3, 10), true);
    assertThat(due.day()).isEqualTo(LocalDate.of(2026, 6, 10));
    assertThat(due.workedOut())
        .contains("3 months. UK GDPR, article 12(3).", "More time was taken. Two further months.");
  }

  @Test
  void a_freedom_of_information_request_is_answered_within_twenty_working_days() {
    var due = due(FOI, LocalDate.of(2026, 3, 16), false);
    assertThat(due.day())
        .as("20 working days, Good Friday and Easter Monday left out")
        .isEqualTo(LocalDate.of(2026, 4, 15));
    assertThat(due.workedOut())
        .contains(
            "Received on Monday 16 March 2026. That day is day 0.",
            "20 working days. FOIA, section 10(1).")
        .anyMatch(line -> line.contains("Good Friday (3 April 2026)"))
        .anyMatch(line -> line.contains("never earlier"));
    assertThat(FOI.canBeExtended()).isFalse();
  }

  @Test
  void where_no_law_sets_a_day_the_request_does() {
    var wanted = LocalDate.of(2026, 4, 1);
    var due = SET.due(LocalDate.of(2026, 3, 16), wanted, false, HOLIDAYS);
    assertThat(due.day()).isEqualTo(wanted);
    assertThat(due.workedOut()).first().asString().startsWith("Sent on");
  }

  @Test
  void who_is_refused_learns_by_which_exemption() {
    var received = LocalDate.of(2026, 3, 16);
    assertThat(new Answered(Decision.REFUSED, " ", received).faults(received, received))
        .extracting(Refusal::field)
        .containsExactly("exemption");
    assertThat(new Answered(Decision.GIVEN, "", received).faults(received, received))
        .isEmpty();
    assertThat(new Answered(null, "", received.minusDays(1)).faults(received, received))
        .extracting(Refusal::field)
        .containsExactly("decision", "sent");
  }

  @Test
  void a_request_that_no_law_dates_must_say_by_when() {
    var day = LocalDate.of(2026, 3, 16);
    var wish = new Sought.Wish(SoughtKind.COURT_ORDER, day, "A court", "All", "The council", null);
    assertThat(wish.faults(day, true)).extracting(Refusal::field).containsExactly("set");
    assertThat(wish.faults(day, false)).isEmpty();
    assertThat(List.of(wish.stripped())).containsExactly(wish);
  }
}
