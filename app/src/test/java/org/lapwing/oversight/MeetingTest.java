package org.lapwing.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;

class MeetingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final PersonId CLERK = PersonId.next();

  @Test
  void a_meeting_on_a_day_to_come_cannot_have_been_held() {
    assertThat(planned().hold(DAY.minusDays(1)))
        .isEqualTo(Outcome.refused(
            "",
            "This meeting is on 4 March 2026. Record who was there when it has been held"));
    assertThat(value(planned().hold(DAY)).state()).isEqualTo(new State.Held());
  }

  @Test
  void a_meeting_that_has_not_been_held_decides_nothing() {
    assertThat(planned().cannotDecide().orElseThrow().message())
        .startsWith("This meeting has not been held yet");
    assertThat(held().cannotDecide()).isEmpty();
  }

  @Test
  void minutes_of_a_meeting_to_come_cannot_be_approved() {
    assertThat(planned().approve(CLERK, DAY.minusDays(1)))
        .isEqualTo(Outcome.refused(
            "", "This meeting has not been held yet, so there are no minutes to approve"));
  }

  @Test
  void minutes_that_nobody_wrote_cannot_be_approved() {
    assertThat(held().approve(CLERK, DAY)).isInstanceOf(Refused.class);
    assertThat(held().write("  ")).isEqualTo(Outcome.refused("minutes", "Enter the minutes"));
  }

  @Test
  void approved_minutes_and_what_was_decided_stay_as_they_are() {
    var approved = value(value(held().write("We met.")).approve(CLERK, DAY.plusDays(7)));

    assertThat(approved.state()).isEqualTo(new State.Approved(DAY.plusDays(7), CLERK));
    assertThat(approved.write("We did not meet.")).isInstanceOf(Refused.class);
    assertThat(approved.cannotDecide()).isPresent();
    assertThat(value(approved.approve(PersonId.next(), DAY.plusDays(9)))).isEqualTo(approved);
  }

  @Test
  void a_meeting_that_was_held_is_not_moved() {
    assertThat(held().change(plan())).isInstanceOf(Refused.class);
    assertThat(value(planned().change(plan())).plan()).isEqualTo(plan());
  }

  @Test
  void who_meets_is_there_from_one_day_to_another() {
    var body = new Body(
        new BodyId(Ids.next()), "Executive", Body.Kind.EXECUTIVE, DAY, DAY.plusDays(10), 0);

    assertThat(body.isThereOn(DAY.minusDays(1))).isFalse();
    assertThat(body.isThereOn(DAY.plusDays(10))).isTrue();
    assertThat(body.isThereOn(DAY.plusDays(11))).isFalse();
  }

  private static Meeting held() {
    return value(planned().hold(DAY));
  }

  private static Meeting planned() {
    return new Meeting(MeetingId.next(), 3, plan(), new State.Planned(), "", 0);
  }

  private static final BodyId BODY = new BodyId(Ids.next());

  private static Plan plan() {
    return new Plan(BODY, DAY, LocalTime.of(14, 0), "Room 2", "");
  }

  private static Meeting value(Outcome<Meeting> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<Meeting>) outcome).value();
  }
}
