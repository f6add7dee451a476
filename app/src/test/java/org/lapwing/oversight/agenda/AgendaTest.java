package org.lapwing.oversight.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Plan;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.State;

class AgendaTest {

  private static final MeetingId MEETING = MeetingId.next();
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);
  private static final UUID THIRD = new UUID(0, 3);

  @Test
  void items_stand_in_the_order_of_the_numbers_that_somebody_gave_them() {
    assertThat(ordered(Map.of(FIRST, 3, SECOND, 1, THIRD, 2)))
        .containsExactly(SECOND, THIRD, FIRST);
  }

  @Test
  void items_with_the_same_number_keep_their_order() {
    assertThat(ordered(Map.of(FIRST, 2, SECOND, 2, THIRD, 1)))
        .containsExactly(THIRD, FIRST, SECOND);
  }

  @Test
  void an_item_that_came_meanwhile_keeps_its_place() {
    assertThat(ordered(Map.of(FIRST, 2, SECOND, 1))).containsExactly(SECOND, FIRST, THIRD);
  }

  @Test
  void an_agenda_says_where_it_stands() {
    assertThat(Agenda.none(MEETING).standing()).isEqualTo("Not made yet");
    assertThat(agenda(0, false, FIRST).standing()).isEqualTo("Draft");
    assertThat(agenda(2, false, FIRST).standing()).isEqualTo("Published, version 2");
    assertThat(agenda(2, true, FIRST).standing())
        .isEqualTo("Changed since version 2 was published");
    assertThat(agenda(2, false, FIRST).isUnpublished()).isFalse();
    assertThat(agenda(2, true, FIRST).isUnpublished()).isTrue();
    assertThat(Agenda.none(MEETING).isUnpublished()).isFalse();
  }

  @Test
  void an_agenda_without_items_or_of_a_meeting_that_is_over_is_not_published() {
    assertThat(Agenda.none(MEETING).cannotPublish(meeting(new State.Planned()))).isPresent();
    assertThat(agenda(0, false, FIRST).cannotPublish(meeting(new State.Held()))).isPresent();
    assertThat(agenda(0, false, FIRST).cannotPublish(meeting(new State.Planned())))
        .isEmpty();
  }

  @Test
  void once_minutes_are_approved_the_agenda_stays_as_it_was() {
    assertThat(Agenda.cannotChange(meeting(new State.Approved(LocalDate.EPOCH, null))))
        .isPresent();
    assertThat(Agenda.cannotChange(meeting(new State.Held()))).isEmpty();
  }

  @Test
  void the_time_of_the_items_adds_up() {
    assertThat(agenda(0, false, FIRST, SECOND).time()).isEqualTo(20);
    assertThat(Agenda.none(MEETING).time()).isZero();
  }

  @Test
  void an_item_says_what_it_is_and_takes_a_time_that_can_be() {
    assertThat(wording(" ", 10).faults()).extracting(Refusal::field).containsExactly("title");
    assertThat(wording("x".repeat(201), 0).faults())
        .extracting(Refusal::field)
        .containsExactly("title", "minutes");
    assertThat(wording("Item", 601).faults()).hasSize(1);
    assertThat(wording("Item", null).faults()).isEmpty();
  }

  private static List<UUID> ordered(Map<UUID, Integer> wanted) {
    return agenda(0, false, FIRST, SECOND, THIRD).inOrder(wanted).stream()
        .map(AgendaItem::id)
        .toList();
  }

  private static Agenda agenda(int published, boolean changed, UUID... items) {
    return new Agenda(
        MEETING,
        1,
        published,
        changed,
        AgendaItem.Said.NOTHING,
        Arrays.stream(items)
            .map(id -> new AgendaItem(
                id, MEETING, 1, wording("Item", 10), "", "", AgendaItem.Said.NOTHING, 0))
            .toList());
  }

  private static Wording wording(String title, @org.jspecify.annotations.Nullable Integer minutes) {
    return new Wording(title, "", Purpose.DISCUSS, minutes, null);
  }

  private static Meeting meeting(State state) {
    var plan = new Plan(new BodyId(new UUID(0, 9)), LocalDate.EPOCH, LocalTime.NOON, "Room 2", "");
    return new Meeting(MEETING, 1, plan, state, "We met.", 0);
  }
}
