package org.lapwing.oversight.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Owner;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.oversight.ActionWish;
import org.lapwing.oversight.DecisionWish;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.MeetingWorld;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.agenda.Wording;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Notices.Notice;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

class WritingTest extends MeetingWorld {

  @Autowired
  Agendas agendas;

  @Autowired
  Writing writing;

  @Autowired
  Circulating circulating;

  @Autowired
  Notices notices;

  @Test
  void minutes_are_written_item_by_item_and_read_as_one_text() {
    var id = withItems("Fathers", "Nights");
    took(write(id, text("Welcome.", 0), passage(1, "We asked.", 0), passage(2, "", 0)));

    assertThat(minutes(id)).isEqualTo("Welcome.\n\n1. Fathers\nWe asked.");
    took(write(id, untouched(), passage(2, "At night too.", 0)));
    assertThat(minutes(id))
        .isEqualTo("Welcome.\n\n1. Fathers\nWe asked.\n\n2. Nights\nAt night too.");
  }

  @Test
  void a_decision_and_its_action_are_raised_while_writing_and_only_once() {
    var id = withItems("Fathers");
    var decided = new Sheet.Decided(
        new DecisionWish("Ask fathers", null, Optional.of(action(today.plusDays(9)))), Ids.next());
    var passage = new Sheet.Passage(1, text("We asked.", 0), Optional.of(decided));
    took(write(id, untouched(), passage));
    took(write(id, untouched(), passage));

    var made = clerk.call(() -> decisions.of(id));
    assertThat(made).hasSize(1);
    assertThat(clerk.call(() -> decisions.actions(made.getFirst().id()))).hasSize(1);
    var item = clerk.call(() -> agendas.of(id)).items().getFirst().id();
    assertThat(clerk.call(() -> writing.decided(id))).isEqualTo(Map.of(item, made));
    assertThat(minutes(id)).endsWith("See " + made.getFirst().reference() + ".");
  }

  @Test
  void where_an_action_is_refused_nothing_of_the_page_is_saved() {
    var id = withItems("Fathers");
    var decided = new Sheet.Decided(
        new DecisionWish("Ask fathers", null, Optional.of(action(today.minusDays(1)))), Ids.next());

    assertThat(write(
            id,
            text("Welcome.", 0),
            new Sheet.Passage(1, text("We asked.", 0), Optional.of(decided))))
        .isEqualTo(Outcome.refused("due-1", "The date due must be today or in the future"));
    assertThat(minutes(id)).isEmpty();
    assertThat(clerk.call(() -> writing.written(id)).items().getFirst().said().words())
        .isEmpty();
    assertThat(clerk.call(() -> decisions.of(id))).isEmpty();
  }

  @Test
  void two_people_write_on_two_items_at_once_and_neither_loses_a_word() {
    var id = withItems("Fathers", "Nights");
    took(write(id, untouched(), passage(1, "Mine", 0), untouched(2, "", 0)));
    took(write(id, untouched(), untouched(1, "", 0), passage(2, "Yours", 0)));

    assertThat(minutes(id)).contains("Mine").contains("Yours");
  }

  @Test
  void two_people_who_write_on_the_same_item_are_shown_each_others_words() {
    var id = withItems("Fathers");
    took(write(id, untouched(), passage(1, "Mine", 0)));

    assertThat(refused(write(id, untouched(), passage(1, "Yours", 0))))
        .contains("Somebody else has written here meanwhile");
    took(write(id, untouched(), passage(1, "Mine and yours", 1)));
    assertThat(minutes(id)).endsWith("Mine and yours");
  }

  @Test
  void minutes_that_were_written_before_there_was_an_agenda_are_kept() {
    var id = held(police);
    took(clerk.call(() -> meetings.write(id, 1, "Written at once.")));
    took(clerk.call(() -> agendas.add(id, Ids.next(), wording("Any other business"))));
    took(write(id, untouched(), passage(1, "None.", 0)));

    assertThat(minutes(id)).isEqualTo("Written at once.\n\n1. Any other business\nNone.");
  }

  @Test
  void approved_minutes_stay_and_are_corrected_beside_them() {
    var id = withItems("Fathers");
    took(write(id, untouched(), passage(1, "We asked.", 0)));
    assertThat(refused(clerk.call(() -> circulating.correct(id, Ids.next(), "No"))))
        .contains("not approved yet");
    took(clerk.call(() -> meetings.approve(id)));

    assertThat(refused(write(id, untouched(), passage(1, "Otherwise", 1)))).contains("approved");
    var once = Ids.next();
    took(clerk.call(() -> circulating.correct(id, once, "Priya was there from 3pm.")));
    took(clerk.call(() -> circulating.correct(id, once, "Priya was there from 3pm.")));
    assertThat(police.call(() -> circulating.addenda(id)))
        .extracting(Addendum::words)
        .containsExactly("Priya was there from 3pm.");
    assertThat(minutes(id)).doesNotContain("3pm");
  }

  @Test
  void approved_minutes_go_out_to_each_once_and_it_is_on_record_to_whom() {
    var id = withItems("Fathers");
    took(write(id, untouched(), passage(1, "We asked.", 0)));
    assertThat(refused(clerk.call(() -> circulating.circulate(id, List.of(police.person())))))
        .contains("not approved yet");
    took(clerk.call(() -> meetings.approve(id)));
    assertThat(clerk.call(() -> circulating.usual(id)))
        .contains(police.person(), council.person(), board.person());
    assertThat(refused(clerk.call(() -> circulating.circulate(id, List.of()))))
        .isEqualTo("Choose at least one person");

    took(clerk.call(() -> circulating.circulate(id, List.of(police.person()))));
    took(
        clerk.call(() -> circulating.circulate(id, List.of(police.person(), scrutineer.person()))));

    assertThat(police.call(() -> circulating.sent(id)))
        .extracting(Sent::name)
        .containsExactlyInAnyOrder("Priya", "Alan");
    assertThat(told(police))
        .filteredOn(words -> words.contains("approved minutes"))
        .hasSize(1);
    assertThat(refused(police.call(() -> circulating.circulate(id, List.of(board.person())))))
        .contains("Only the business manager");
  }

  private MeetingId withItems(String... titles) {
    var id = planned(today);
    for (var title : titles) {
      took(clerk.call(() -> agendas.add(id, Ids.next(), wording(title))));
    }
    hold(id, List.of(), police);
    return id;
  }

  private Outcome<Meeting> write(MeetingId id, Sheet.Text general, Sheet.Passage... passages) {
    return clerk.call(() -> writing.write(id, new Sheet(general, List.of(passages))));
  }

  private String minutes(MeetingId id) {
    return police.call(() -> meetings.get(id)).minutes();
  }

  private List<String> told(Viewer.Person whom) {
    return whom.call(() -> transaction.execute(_ -> notices.mine())).stream()
        .map(Notice::words)
        .toList();
  }

  private ActionWish action(LocalDate due) {
    var owner = new Owner(police.person(), police.agency(), List.of());
    return new ActionWish(UUID.randomUUID(), "Ask every father", owner, due);
  }

  private static Sheet.Text text(String words, int version) {
    return new Sheet.Text(words, version, true);
  }

  private static Sheet.Text untouched() {
    return new Sheet.Text("", 0, false);
  }

  private static Sheet.Passage passage(int item, String words, int version) {
    return new Sheet.Passage(item, text(words, version), Optional.empty());
  }

  private static Sheet.Passage untouched(int item, String words, int version) {
    return new Sheet.Passage(item, new Sheet.Text(words, version, false), Optional.empty());
  }

  private static Wording wording(String title) {
    return new Wording(title, "", Purpose.DISCUSS, null, null);
  }
}
