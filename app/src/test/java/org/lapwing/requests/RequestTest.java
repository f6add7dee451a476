package org.lapwing.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.kernel.WorkingDays;

class RequestTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate DUE = MONDAY.plusDays(7);
  private static final WorkingDays DAYS = new WorkingDays(_ -> false);
  private static final ChasingRule RULE =
      new ChasingRule(LocalDate.of(2018, 6, 29), 5, 1, 2, 3, 28, 5, "Convention");

  private static Request asked() {
    return in(new State.NotStarted(MONDAY));
  }

  private static Request in(State state) {
    var asked =
        new Asked(MONDAY.minusYears(2), MONDAY, "section_16h", "agency-summary-1", RULE.since());
    return new Request(
        RequestId.next(),
        12,
        CaseId.next(),
        AgencyId.next(),
        UUID.randomUUID(),
        asked,
        DUE,
        Instant.EPOCH,
        PersonId.next(),
        state,
        0);
  }

  private static <T> T took(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  private static Refusal refusal(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because();
  }

  @Test
  void what_is_open_past_its_day_is_late_whether_or_not_it_was_started() {
    assertThat(asked().standing(DUE)).isEqualTo(Standing.NOT_STARTED);
    assertThat(asked().standing(DUE.plusDays(1))).isEqualTo(Standing.LATE);
    var started = took(asked().start(MONDAY));
    assertThat(started.standing(DUE)).isEqualTo(Standing.STARTED);
    assertThat(started.standing(DUE.plusDays(1))).isEqualTo(Standing.LATE);
  }

  @Test
  void the_first_answer_decides_whether_it_came_in_time_and_a_correction_does_not() {
    var answered = took(asked().submit(false, DUE));
    var corrected = took(answered.submit(true, DUE.plusDays(9)));
    assertThat(corrected.state()).isEqualTo(new State.Submitted(DUE.plusDays(9), DUE, true));
    assertThat(corrected.standing(DUE.plusDays(9))).isEqualTo(Standing.NIL);
  }

  @Test
  void an_answer_after_closing_is_refused_with_what_to_do() {
    var closed = took(asked().close(DUE));
    assertThat(closed.standing(DUE)).isEqualTo(Standing.UNANSWERED);
    assertThat(refusal(closed.submit(false, DUE)).message())
        .startsWith("This request is closed")
        .contains("they can ask you again");
    assertThat(refusal(closed.start(DUE)).message()).startsWith("This request is closed");
  }

  @Test
  void a_request_is_recalled_for_a_reason_and_only_before_it_is_answered() {
    assertThat(refusal(asked().recall(" ", MONDAY)))
        .isEqualTo(new Refusal("reason", "Enter why it is recalled"));
    var recalled = took(asked().recall("Wrong agency", MONDAY));
    assertThat(recalled.standing(DUE.plusDays(30))).isEqualTo(Standing.RECALLED);
    assertThat(refusal(recalled.submit(true, MONDAY)).message())
        .startsWith("This request was recalled");
    assertThat(
            refusal(in(new State.Submitted(DUE, DUE, false)).recall("Oh", DUE)).message())
        .contains("Close it instead");
  }

  @Test
  void more_time_is_given_for_a_reason_and_only_forwards() {
    assertThat(refusal(asked().extend(DUE, "Away", MONDAY)).field()).isEqualTo("due");
    assertThat(refusal(asked().extend(DUE.plusDays(2), "", MONDAY)).field()).isEqualTo("reason");
    assertThat(took(asked().extend(DUE.plusDays(2), "Away", MONDAY)).due())
        .isEqualTo(DUE.plusDays(2));
    assertThat(refusal(in(new State.Closed(DUE, null, false)).extend(DUE.plusDays(2), "Away", DUE))
            .message())
        .contains("no longer open");
  }

  @Test
  void an_agency_is_reminded_one_working_day_before_on_the_day_and_every_second_day_after() {
    assertThat(RULE.proposed(MONDAY, DAYS)).isEqualTo(DUE);
    assertThat(RULE.step(MONDAY, DUE, DUE.minusDays(4), DAYS)).isEmpty();
    assertThat(RULE.step(MONDAY, DUE, DUE.minusDays(3), DAYS)).contains("before"); // a Friday
    assertThat(RULE.step(MONDAY, DUE, DUE, DAYS)).contains("on");
    assertThat(RULE.step(MONDAY, DUE, DUE.plusDays(1), DAYS)).contains("on");
    assertThat(RULE.step(MONDAY, DUE, DUE.plusDays(2), DAYS)).contains("after-1");
    assertThat(RULE.step(MONDAY, DUE, DUE.plusDays(60), DAYS)).contains("after-3");
  }

  @Test
  void nobody_is_reminded_on_the_day_on_which_they_are_asked() {
    assertThat(RULE.step(MONDAY, MONDAY, MONDAY, DAYS)).isEmpty();
  }

  @Test
  void a_round_says_everything_that_is_wrong_with_it_at_once() {
    var nothing = new Round(
        UUID.randomUUID(),
        CaseId.next(),
        List.of(),
        MONDAY,
        MONDAY.minusDays(1),
        "because",
        MONDAY.minusDays(1),
        List.of());
    assertThat(nothing.faults(MONDAY, List.of()))
        .extracting(Refusal::field)
        .containsExactly("agencies", "to", "due", "gateway", "name-1");
    assertThat(new Subject("", "", "", "", "Mother").wrong(2))
        .contains(new Refusal("name-2", "Enter the name of person 2"));
    assertThat(new Subject("Una Invented", "", "", "", "").wrong(2))
        .contains(new Refusal("relation-2", "Enter what person 2 is, such as Mother"));
  }

  @Test
  void nobody_signs_off_their_own_answer() {
    assertThat(refusal(Signature.stated("Ines Example", "Named nurse", "ines example ", "Lead"))
            .message())
        .startsWith("Somebody else must have signed it off");
    assertThat(refusal(Signature.stated("Ines Example", "Named nurse", "", "")).field())
        .isEqualTo("senior");
  }

  @Test
  void a_correction_says_what_it_corrects() {
    var sent = new Answer.Sent(UUID.randomUUID(), Instant.EPOCH, null);
    var by = Signature.ofNil("Ines Example");
    var id = RequestId.next();
    var lines = Map.of("involvement", "Two visits");
    assertThat(took(Answer.edition(id, 0, lines, by, sent)).why()).isEmpty();
    assertThat(refusal(Answer.edition(id, 1, lines, by, sent)).message())
        .startsWith("Go back and say what you correct");
    var corrected = took(Answer.edition(
        id, 1, Map.of("involvement", "Three visits", "why", "A visit was missing"), by, sent));
    assertThat(corrected.edition()).isEqualTo(2);
    assertThat(corrected.why()).isEqualTo("A visit was missing");
    assertThat(corrected.lines()).containsOnlyKeys("involvement");
  }
}
