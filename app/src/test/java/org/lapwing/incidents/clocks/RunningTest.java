package org.lapwing.incidents.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.incidents.Standing.MET;
import static org.lapwing.incidents.Standing.NOT_MET;
import static org.lapwing.incidents.Standing.NOT_MET_BUT_LEARNING;
import static org.lapwing.incidents.clocks.Milestone.AWARE;
import static org.lapwing.incidents.clocks.Milestone.PUBLISHED;
import static org.lapwing.incidents.clocks.Milestone.RAPID_REVIEW_SENT;
import static org.lapwing.incidents.clocks.Milestone.REVIEW_DECIDED;
import static org.lapwing.incidents.clocks.Milestone.SENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.Standing;
import org.lapwing.incidents.clocks.IncidentClock.Reach;
import org.lapwing.incidents.clocks.Limit.Unit;
import org.lapwing.incidents.clocks.Rule.Concerns;
import org.lapwing.incidents.clocks.Rule.Force;
import org.lapwing.platform.BankHolidays;

class RunningTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final Rule NOTIFY =
      rule("notify", Unit.WORKING_DAYS, 5, AWARE, SENT, Concerns.NOT_DECLINED);
  private static final Rule RAPID =
      rule("rapid", Unit.WORKING_DAYS, 15, SENT, RAPID_REVIEW_SENT, Concerns.NOTIFIED);
  private static final Rule PUBLISH =
      rule("publish", Unit.MONTHS, 6, REVIEW_DECIDED, PUBLISHED, Concerns.REVIEWED);

  private final List<Occurrence> occurred = new ArrayList<>();

  private static Rule rule(
      String code, Unit unit, int amount, Milestone start, Milestone met, Concerns concerns) {
    return new Rule(
        code,
        DAY.minusYears(9),
        null,
        "to do this",
        new Limit(unit, amount),
        start,
        met,
        null,
        concerns,
        Force.GUIDANCE,
        new Rule.Source("Guidance", ""));
  }

  private static Subject child(String label, @Nullable Standing standing, boolean reviewed) {
    return new Subject(label, false, standing, reviewed ? DAY.plusDays(20) : null, false, false);
  }

  private void happened(Milestone milestone, LocalDate day) {
    occurred.add(new Occurrence(milestone, day, null, "Council"));
  }

  private List<IncidentClock> clocks(Subject... children) {
    return new Running(List.of(NOTIFY, RAPID, PUBLISH), BankHolidays.asShipped())
        .on(occurred, List.of(children));
  }

  private static List<String> running(List<IncidentClock> clocks) {
    return clocks.stream()
        .filter(clock -> clock.met() == null)
        .map(clock -> clock.deadline().rule().code() + " " + clock.children())
        .toList();
  }

  @Test
  void a_child_for_whom_the_criteria_are_not_met_inherits_no_clock() {
    happened(AWARE, DAY);
    happened(SENT, DAY.plusDays(2));

    assertThat(running(clocks(
            child("Child A", MET, true),
            child("Child B", NOT_MET, true),
            child("Child C", NOT_MET_BUT_LEARNING, true))))
        .containsExactly("rapid [Child A]", "publish [Child A]");
  }

  @Test
  void no_clock_runs_once_no_child_is_left_and_what_was_met_stays_to_be_seen() {
    happened(AWARE, DAY);
    happened(SENT, DAY.plusDays(2));

    var clocks = clocks(child("Child A", NOT_MET, false));
    assertThat(running(clocks)).isEmpty();
    assertThat(clocks)
        .extracting(clock -> clock.deadline().rule().code())
        .containsExactly("notify");
  }

  @Test
  void a_clock_that_the_authority_declined_to_start_does_not_run() {
    happened(AWARE, DAY);
    var declined = new Subject("Child A", true, null, null, false, false);

    assertThat(clocks(declined)).isEmpty();
  }

  @Test
  void a_clock_is_due_today_missed_met_in_time_or_met_late() {
    happened(AWARE, DAY);
    var clock = clocks(child("Child A", null, false)).getFirst();

    assertThat(clock.deadline().due()).isEqualTo(DAY.plusDays(7));
    assertThat(clock.on(DAY.plusDays(6))).isEqualTo(Reach.RUNNING);
    assertThat(clock.on(DAY.plusDays(7))).isEqualTo(Reach.DUE_TODAY);
    assertThat(clock.on(DAY.plusDays(8))).isEqualTo(Reach.MISSED);
    happened(SENT, DAY.plusDays(7));
    var days = BankHolidays.asShipped().workingDays();
    var inTime = clocks(child("Child A", null, false)).getFirst();
    assertThat(inTime.on(DAY.plusDays(30))).isEqualTo(Reach.MET_IN_TIME);
    assertThat(inTime.metWords(days))
        .isEqualTo("Notification sent to the Panel on working day 5 of 5, in time");
    occurred.removeLast();
    happened(SENT, DAY.plusDays(8));
    assertThat(clocks(child("Child A", null, false)).getFirst().on(DAY.plusDays(30)))
        .isEqualTo(Reach.MET_LATE);
  }
}
