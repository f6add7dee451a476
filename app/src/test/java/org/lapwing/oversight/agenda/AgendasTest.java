package org.lapwing.oversight.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
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
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.MeetingWorld;
import org.lapwing.oversight.Proposal;
import org.lapwing.oversight.Purpose;
import org.lapwing.partnerships.Waiting;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Notices.Notice;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.platform.mail.Outbox;
import org.lapwing.testing.HostileFiles;
import org.springframework.beans.factory.annotation.Autowired;

class AgendasTest extends MeetingWorld {

  @Autowired
  Agendas agendas;

  @Autowired
  AgendaPapers papers;

  @Autowired
  Publishing publishing;

  @Autowired
  Waiting waiting;

  @Autowired
  Notices notices;

  @Autowired
  Outbox outbox;

  @Test
  void what_earlier_meetings_left_open_is_proposed() {
    three_partners_must_be_there();
    var early = planned(today.minusDays(30));
    hold(early, List.of(), council);
    var wish = new DecisionWish("Ask fathers", null, Optional.of(action("Ask every father")));
    took(clerk.call(() -> decisions.make(early, wish, Ids.next())));
    var next = planned(today.plusDays(9));

    assertThat(proposed(next))
        .contains(
            "minutes-" + early.value(),
            "decisions-to-confirm",
            "matters-arising",
            "actions-changed");
  }

  @Test
  void what_is_taken_stands_on_the_agenda_once_and_is_proposed_no_more() {
    var early = planned(today.minusDays(30));
    hold(early, List.of(), council);
    var next = planned(today.plusDays(9));
    var key = "minutes-" + early.value();

    took(clerk.call(() -> agendas.take(next, List.of(key, "unknown"))));
    took(clerk.call(() -> agendas.take(next, List.of(key))));

    var agenda = clerk.call(() -> agendas.of(next));
    assertThat(agenda.items()).hasSize(1);
    assertThat(agenda.items().getFirst().wording().purpose()).isEqualTo(Purpose.DECIDE);
    assertThat(proposed(next)).doesNotContain(key);
    assertThat(refused(clerk.call(() -> agendas.take(next, List.of()))))
        .isEqualTo("Choose at least one proposal");
  }

  @Test
  void items_are_added_once_changed_ordered_and_taken_off_with_a_reason() {
    var id = planned(today.plusDays(9));
    var first = added(id, "First");
    var second = added(id, "Second");
    took(clerk.call(() -> agendas.add(id, second, wording("Second"))));
    assertThat(titles(id)).containsExactly("First", "Second");

    took(clerk.call(() -> agendas.order(id, version(id), Map.of(first, 2, second, 1))));
    assertThat(titles(id)).containsExactly("Second", "First");
    took(clerk.call(() -> agendas.change(id, first, 0, wording("First of all"))));
    assertThat(refused(clerk.call(() -> agendas.change(id, first, 0, wording("Mine")))))
        .contains("Somebody else has saved this meanwhile: “First of all”");
    assertThat(refused(clerk.call(() -> agendas.takeOff(id, second, " "))))
        .isEqualTo("Enter why the item is taken off");
    took(clerk.call(() -> agendas.takeOff(id, second, "Postponed")));
    assertThat(titles(id)).containsExactly("First of all");
  }

  @Test
  void an_order_given_on_an_older_agenda_is_not_taken() {
    var id = planned(today.plusDays(9));
    var first = added(id, "First");
    var before = version(id);
    added(id, "Second");

    assertThat(refused(clerk.call(() -> agendas.order(id, before, Map.of(first, 2)))))
        .contains("Somebody else has changed the agenda meanwhile");
  }

  @Test
  void only_the_clerks_make_an_agenda() {
    var id = planned(today.plusDays(9));

    assertThat(refused(police.call(() -> agendas.add(id, Ids.next(), wording("Mine")))))
        .contains("Only the business manager");
    assertThat(refused(police.call(() -> publishing.publish(id, 0))))
        .contains("Only the business manager");
    assertThatThrownBy(() -> stranger.call(() -> agendas.of(id))).isInstanceOf(NotFound.class);
  }

  @Test
  void a_published_agenda_is_told_to_those_who_sit_there_and_stays_as_it_was() {
    var id = planned(today.plusDays(9));
    added(id, "First");
    took(clerk.call(() -> publishing.publish(id, version(id))));
    took(clerk.call(() -> publishing.publish(id, version(id))));

    assertThat(police.call(() -> publishing.editions(id))).hasSize(1);
    assertThat(told(police)).containsExactly(reference(id) + " has an agenda");
    assertThat(told(scrutineer)).isEmpty();
    assertThat(told(clerk)).isEmpty();

    added(id, "Second");
    assertThat(titlesOf(police.call(() -> publishing.latest(id)).orElseThrow()))
        .containsExactly("First");
    took(clerk.call(() -> publishing.publish(id, version(id))));
    assertThat(titlesOf(scrutineer.call(() -> publishing.latest(id)).orElseThrow()))
        .containsExactly("First", "Second");
    assertThat(titlesOf(police.call(() -> publishing.edition(id, 1)))).containsExactly("First");
    assertThat(told(police)).contains(reference(id) + " has a changed agenda, version 2");
  }

  @Test
  void an_agenda_waits_for_the_clerks_until_it_is_published_as_it_now_stands() {
    var id = planned(today.plusDays(9));
    added(id, "First");
    assertThat(waits()).containsExactly("Publish the agenda");
    took(clerk.call(() -> publishing.publish(id, version(id))));
    assertThat(waits()).isEmpty();
    added(id, "Second");
    assertThat(waits()).containsExactly("Publish the changed agenda");
  }

  @Test
  void letters_about_an_agenda_say_nothing_of_what_is_on_it() {
    var id = planned(today.plusDays(9));
    added(id, "Quite unmistakable");
    took(clerk.call(() -> publishing.publish(id, version(id))));

    var letters = new Viewer.Job(clerk.partnership(), "test")
        .call(() -> outbox.newest(true).stream().map(Object::toString).toList());
    assertThat(letters).anyMatch(letter -> letter.contains("An agenda waits for you"));
    assertThat(letters).noneMatch(letter -> letter.contains("unmistakable"));
  }

  @Test
  void an_agenda_that_somebody_changed_while_it_was_read_is_not_published() {
    var id = planned(today.plusDays(9));
    added(id, "First");
    var read = version(id);
    added(id, "Second");

    assertThat(refused(clerk.call(() -> publishing.publish(id, read))))
        .contains("Somebody else has changed the agenda meanwhile");
  }

  @Test
  void a_paper_is_read_once_the_agenda_is_published_and_no_more_when_withdrawn() {
    var id = planned(today.plusDays(9));
    var item = added(id, "First");
    var paper = Ids.next();
    took(clerk.call(() -> add(id, item, paper, "report.pdf", harmless())));
    took(clerk.call(() -> add(id, item, paper, "report.pdf", harmless())));
    assertThat(clerk.call(() -> papers.of(id))).hasSize(1);
    assertThat(police.call(() -> papers.of(id))).isEmpty();
    assertThatThrownBy(() -> police.call(() -> papers.file(id, paper)))
        .isInstanceOf(NotFound.class);

    took(clerk.call(() -> publishing.publish(id, version(id))));
    assertThat(police.call(() -> papers.file(id, paper)).name()).isEqualTo("report.pdf");
    assertThatThrownBy(() -> stranger.call(() -> papers.file(id, paper)))
        .isInstanceOf(NotFound.class);

    assertThat(refused(clerk.call(() -> papers.withdraw(id, paper, ""))))
        .isEqualTo("Enter why the paper is withdrawn");
    took(clerk.call(() -> papers.withdraw(id, paper, "An old version")));
    assertThatThrownBy(() -> police.call(() -> papers.file(id, paper)))
        .isInstanceOf(NotFound.class);
    assertThat(clerk.call(() -> papers.of(id)).getFirst().withdrawn()).isNotNull();
    assertThat(clerk.call(() -> agendas.of(id)).changed()).isTrue();
  }

  @Test
  void a_paper_that_means_harm_is_refused() {
    var id = planned(today.plusDays(9));
    var item = added(id, "First");
    var hostile = HostileFiles.all().stream()
        .filter(HostileFiles.Sample::refused)
        .findFirst()
        .orElseThrow();

    refused(clerk.call(() -> add(id, item, Ids.next(), hostile.name(), hostile.content())));
    assertThat(clerk.call(() -> papers.of(id))).isEmpty();
  }

  private Outcome<AgendaItem> add(MeetingId id, UUID item, UUID once, String name, byte[] content) {
    return papers.add(
        id,
        item,
        once,
        "A report",
        new AgendaPapers.Upload(name, new ByteArrayInputStream(content)));
  }

  private static byte[] harmless() {
    return new HashMap<>(HostileFiles.harmless()).getOrDefault("pdf", new byte[0]);
  }

  private List<String> proposed(MeetingId id) {
    return clerk.call(() -> agendas.proposals(id)).stream().map(Proposal::key).toList();
  }

  private UUID added(MeetingId id, String title) {
    var once = Ids.next();
    took(clerk.call(() -> agendas.add(id, once, wording(title))));
    return once;
  }

  private int version(MeetingId id) {
    return clerk.call(() -> agendas.of(id)).version();
  }

  private List<String> titles(MeetingId id) {
    return clerk.call(() -> agendas.of(id)).items().stream()
        .map(AgendaItem::title)
        .toList();
  }

  private static List<String> titlesOf(Edition edition) {
    return edition.items().stream().map(AgendaItem::title).toList();
  }

  private List<String> told(Viewer.Person whom) {
    return whom.call(() -> transaction.execute(_ -> notices.mine())).stream()
        .map(Notice::words)
        .toList();
  }

  private String reference(MeetingId id) {
    return clerk.call(() -> meetings.get(id)).reference();
  }

  private ActionWish action(String promise) {
    var owner = new Owner(police.person(), police.agency(), List.of());
    return new ActionWish(Ids.next(), promise, owner, today.plusDays(9));
  }

  private static Wording wording(String title) {
    return new Wording(title, "", Purpose.DISCUSS, 10, null);
  }

  private List<String> waits() {
    return clerk.call(waiting::forMe).stream()
        .filter(group -> group.heading().equals("Record of meetings"))
        .flatMap(group -> group.items().stream())
        .map(WorkItem::ask)
        .toList();
  }
}
