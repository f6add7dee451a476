package org.lapwing.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.audits.AuditCycle.Plan;
import org.lapwing.audits.figures.Share;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;

class AuditCycleTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
  private static final AgencyId HEALTH = AgencyId.next();
  private static final AgencyId POLICE = AgencyId.next();

  private static Plan asking(String... questions) {
    return new Plan(
        "Is ICON embedded?",
        "Coping with crying",
        TODAY.minusDays(90),
        TODAY.minusDays(30),
        Sample.PURPOSIVE,
        List.of(questions),
        List.of(HEALTH, POLICE));
  }

  private static AuditCycle in(Stage stage) {
    return new AuditCycle(AuditId.next(), 1, asking("Recorded?"), stage, TODAY, null, 0);
  }

  private static Sheet sheet(AgencyId agency) {
    return new Sheet(agency, "Health", List.of(new Share(6, 8)), Instant.EPOCH, "Grace", 0);
  }

  @Test
  void no_more_can_be_found_than_were_looked_at() {
    assertThat(Sheet.wrong(List.of(new Share(8, 8), new Share(9, 8), new Share(1, 0))))
        .containsExactly(
            new Refusal("found-2", "Enter 8 or fewer: no more can be found than were looked at"),
            new Refusal("found-3", "Enter how many files were looked at"));
  }

  @Test
  void not_asked_is_not_the_same_as_none_of_eight() {
    assertThat(Share.NOT_ASKED.words()).isEqualTo("Not asked");
    assertThat(new Share(0, 8).words()).isEqualTo("0 of 8");
  }

  @Test
  void what_an_audit_asks_stays_once_it_has_begun() {
    assertThat(in(Stage.PLANNED).replanned(asking("Other?"))).isInstanceOf(Accepted.class);
    assertThat(in(Stage.UNDER_WAY).replanned(asking("Other?")))
        .isEqualTo(refused("", "This audit has begun. What it asks, and of whom, stays as it is"));
    assertThat(in(Stage.UNDER_WAY).replanned(asking("Recorded?"))).isInstanceOf(Accepted.class);
  }

  @Test
  void an_audit_is_reported_once_every_agency_has_answered() {
    assertThat(in(Stage.UNDER_WAY).report(List.of(sheet(HEALTH)), TODAY))
        .isEqualTo(refused("", "Enter the results of every agency first: 1 of 2 are there"));
    assertThat(in(Stage.UNDER_WAY).report(List.of(sheet(HEALTH), sheet(POLICE)), TODAY))
        .isInstanceOf(Accepted.class);
    assertThat(in(Stage.PLANNED).report(List.of(), TODAY))
        .isEqualTo(refused("", "Begin this audit first"));
  }

  @Test
  void results_wait_until_the_audit_has_begun_and_come_from_its_agencies_alone() {
    assertThat(in(Stage.PLANNED).notReadyFor(HEALTH)).isPresent();
    assertThat(in(Stage.UNDER_WAY).notReadyFor(HEALTH)).isEmpty();
    assertThat(in(Stage.UNDER_WAY).notReadyFor(AgencyId.next())).isPresent();
  }

  @Test
  void a_plan_says_what_is_asked_of_whom() {
    assertThat(asking("  ").wrong())
        .containsExactly(new Refusal("questions", "Enter at least one question"));
    assertThat(asking("Recorded?").wrong()).isEmpty();
  }

  /** Five of five and eight of eight leave room for doubt: domain notes, section 0. */
  @Test
  void even_five_of_five_and_eight_of_eight_leave_room_for_doubt() {
    assertThat(Interval.of(new Share(5, 5)).low()).isCloseTo(0.57, within(0.005));
    assertThat(Interval.of(new Share(8, 8)).low()).isCloseTo(0.68, within(0.005));
    assertThat(Interval.of(new Share(8, 8)).high()).isEqualTo(1);
    assertThat(Interval.of(new Share(0, 8)).low()).isEqualTo(0);
  }
}
