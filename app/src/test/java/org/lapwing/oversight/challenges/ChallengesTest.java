package org.lapwing.oversight.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.challenges.ChallengeList.Show;
import org.lapwing.oversight.challenges.Challenges.Reply;
import org.lapwing.oversight.challenges.Challenges.Upload;
import org.lapwing.oversight.challenges.Challenges.Wish;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.Waiting;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Searchable;
import org.lapwing.platform.Upcoming;
import org.lapwing.platform.Upcoming.Ahead;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.World;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.ThreadPanel.Link;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class ChallengesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  Clock clock;

  @Autowired
  Challenges challenges;

  @Autowired
  ChallengeList list;

  @Autowired
  Concerned concerned;

  @Autowired
  Bodies bodies;

  @Autowired
  Actions actions;

  @Autowired
  Threads threads;

  @Autowired
  Waiting waiting;

  @Autowired
  Notices notices;

  @Autowired
  ObjectProvider<Searchable> searchables;

  @Autowired
  ObjectProvider<Upcoming> calendars;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ApplicationEvents events;

  private Viewer.Person scrutineer = NOBODY;
  private Viewer.Person manager = NOBODY;
  private Viewer.Person police = NOBODY;
  private Viewer.Person partner = NOBODY;
  private Viewer.Person stranger = NOBODY;
  private BodyId executive = new BodyId(Ids.next());
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_scrutineer_and_those_who_are_asked() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var office = world.agency(north, "Office", "other");
    var force = world.agency(north, "Police", "police");
    scrutineer = world.person(north, office, "Sena", Role.SCRUTINEER);
    manager = world.person(north, office, "Ruth", Role.BUSINESS_MANAGER);
    police = world.person(north, force, "Jo", Role.REPRESENTATIVE);
    partner = world.person(north, force, "Pat", Role.DELEGATED_PARTNER);
    stranger = world.person(south, world.agency(south, "Other", "other"), "Sam", Role.SCRUTINEER);
    today = LocalDate.now(clock);
    executive = new BodyId(Ids.next());
    var body = new Body(executive, "Executive", Body.Kind.EXECUTIVE, today.minusDays(900), null, 0);
    took(manager.call(() -> bodies.add(body, Set.of(partner.person(), scrutineer.person()))));
  }

  @Test
  void sending_the_form_twice_raises_one_challenge_and_tells_whoever_is_asked() {
    var once = Ids.next();
    var first = took(scrutineer.call(() -> challenges.raise(wish(), once)));
    var again = took(scrutineer.call(() -> challenges.raise(wish(), once)));

    assertThat(again).isEqualTo(first);
    assertThat(first.reference()).isEqualTo("C-1");
    assertThat(lines(scrutineer, Show.OPEN)).hasSize(1);
    assertThat(told(police)).containsExactly("Challenge C-1 was put to you");
    assertThat(events.stream(ChallengeEvent.Raised.class)).hasSize(1);
  }

  @Test
  void the_manager_and_others_do_not_challenge() {
    assertThat(said(manager.call(() -> challenges.raise(wish(), Ids.next()))))
        .startsWith("Only the independent scrutineer or a delegated partner");
    assertThat(said(police.call(() -> challenges.raise(wish(), Ids.next()))))
        .startsWith("Only the independent scrutineer or a delegated partner");
    assertThat(partner.call(() -> challenges.raise(wish(), Ids.next())))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void only_people_and_bodies_of_the_partnership_are_asked_about_its_records() {
    var elsewhere = new Addressee.Somebody(stranger.agency(), stranger.person());
    var nobody = new Addressee.Those(new BodyId(Ids.next()));
    var nowhere =
        new Question("Why?", "", Subject.RECORD, new Node(Actions.KIND, UUID.randomUUID()));

    assertThat(said(raise(question(), elsewhere))).isEqualTo("Choose who is asked to reply");
    assertThat(said(raise(question(), nobody))).isEqualTo("Choose who is asked to reply");
    assertThat(said(raise(nowhere, to(police)))).contains("a record that is here");
  }

  @Test
  void a_reply_names_the_action_that_answers_and_brings_what_shows_it() {
    var id = raised();
    var action = action();
    var file =
        new Upload("seen.txt", new ByteArrayInputStream("Seen".getBytes(StandardCharsets.UTF_8)));
    var once = Ids.next();
    var reply = new Reply("We will ask ten", action.id().value(), file);

    took(police.call(() -> challenges.reply(id, once, reply)));
    took(police.call(() -> challenges.reply(id, once, reply)));

    var entries = scrutineer.call(() -> challenges.entries(id));
    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().action()).isEqualTo(action.id().value());
    assertThat(scrutineer.call(() -> challenges.file(id, once)).name()).isEqualTo("seen.txt");
    var beside = police.call(() -> threads.panel(new Node(Challenges.KIND, id.value())));
    assertThat(beside.reliedOnBy().stream().map(Link::relation)).containsExactly("answers");
    assertThat(told(scrutineer)).contains("Challenge C-1 has a reply");
    assertThat(said(police.call(
            () -> challenges.reply(id, Ids.next(), new Reply("We", UUID.randomUUID(), null)))))
        .contains("an action that is here");
  }

  @Test
  void a_challenge_that_is_answered_twice_ends_satisfied() {
    var id = raised();
    took(police.call(() -> challenges.reply(id, Ids.next(), words("Most of them"))));
    var next = today.plusDays(30);
    took(scrutineer.call(() -> challenges.askAgain(id, Ids.next(), "Most is no number", next)));
    assertThat(scrutineer.call(() -> challenges.get(id)).due()).isEqualTo(next);
    took(police.call(() -> challenges.reply(id, Ids.next(), words("9 of 14"))));
    took(scrutineer.call(() -> challenges.satisfy(id, Ids.next(), "A number")));

    var closed = partner.call(() -> challenges.get(id));
    assertThat(closed.state().stage()).isEqualTo(Stage.SATISFIED);
    assertThat(told(police))
        .contains("Challenge C-1 was put to you again", "Challenge C-1 is answered");
    assertThat(lines(scrutineer, Show.OPEN)).isEmpty();
    assertThat(lines(scrutineer, Show.CLOSED)).hasSize(1);
  }

  @Test
  void an_escalated_challenge_is_put_to_those_who_sit_there_and_stays_until_they_reply() {
    var id = raised();
    took(police.call(() -> challenges.reply(id, Ids.next(), words("Not ours"))));
    var due = today.plusDays(14);
    took(scrutineer.call(
        () -> challenges.escalate(id, Ids.next(), executive, "Nobody answers", due)));

    assertThat(lines(police, Show.ESCALATED).getFirst().asked()).isEqualTo("Executive");
    assertThat(lines(partner, Show.TO_ME)).hasSize(1);
    assertThat(lines(police, Show.TO_ME)).isEmpty();
    assertThat(told(partner)).contains("Challenge C-1 was escalated to you");
    assertThat(told(police)).contains("Challenge C-1 was escalated");
    assertThat(said(scrutineer.call(() -> challenges.reply(id, Ids.next(), words("Me")))))
        .startsWith("Nobody answers their own challenge");
    took(partner.call(() -> challenges.reply(id, Ids.next(), words("All three will look"))));
    assertThat(lines(police, Show.ESCALATED)).hasSize(1);
    assertThat(said(scrutineer.call(
            () -> challenges.escalate(id, Ids.next(), new BodyId(Ids.next()), "Still", due))))
        .isEqualTo("Choose to whom it is escalated");
  }

  @Test
  void what_waits_is_told_to_whoever_it_waits_for() {
    var id = raised();
    assertThat(items(police)).containsExactly("Challenges put to you: C-1 Reply");
    assertThat(items(partner)).isEmpty();
    assertThat(coming(scrutineer)).containsExactly("Reply to C-1: How do we know?");
    assertThat(coming(police)).isEmpty();

    setDue(id, today.minusDays(3));
    assertThat(lines(manager, Show.LATE)).hasSize(1);
    assertThat(items(manager)).containsExactly("Challenges without a reply: C-1 Ask for the reply");
    assertThat(coming(scrutineer)).isEmpty();

    took(police.call(() -> challenges.reply(id, Ids.next(), words("Seen"))));
    assertThat(items(police)).isEmpty();
    assertThat(items(manager)).isEmpty();
    assertThat(items(scrutineer))
        .containsExactly("Replies to your challenges: C-1 Say whether it is enough");
  }

  @Test
  void a_challenge_is_found_by_its_words_and_by_its_name_and_stands_on_what_it_is_about() {
    var action = action();
    var question = new Question(
        "Who asks the fathers?",
        "",
        Subject.RECORD,
        new Node(Actions.KIND, action.id().value()));
    var id = took(raise(question, to(police))).id();

    assertThat(found(police, "father")).containsExactly(id.value());
    assertThat(found(police, "c-1")).containsExactly(id.value());
    assertThat(found(police, "zebra")).isEmpty();
    var web = police.call(() -> threads.panel(new Node(Actions.KIND, action.id().value())));
    assertThat(web.reliedOnBy().stream().map(Link::kind)).containsExactly("Challenge C-1");
    assertThat(police.call(() -> concerned.called(" a-1 ")))
        .contains(new Node(Actions.KIND, action.id().value()));
    assertThat(police.call(() -> concerned.called("M-77"))).isEmpty();
    assertThat(police.call(() -> concerned.called("the plan"))).isEmpty();
  }

  @Test
  void another_partnership_cannot_tell_that_a_challenge_exists() {
    var id = raised();

    assertThatThrownBy(() -> stranger.call(() -> challenges.get(id))).isInstanceOf(NotFound.class);
    assertThat(lines(stranger, Show.ALL)).isEmpty();
    assertThat(found(stranger, "know")).isEmpty();
    assertThat(stranger.call(() -> concerned.called("A-1"))).isEmpty();
  }

  private static Question question() {
    return new Question("How do we know?", "I could not see it", Subject.PRACTICE, null);
  }

  private static Addressee to(Viewer.Person person) {
    return new Addressee.Somebody(person.agency(), person.person());
  }

  private static Reply words(String text) {
    return new Reply(text, null, null);
  }

  private Wish wish() {
    return new Wish(question(), to(police), today.plusDays(10));
  }

  private ChallengeId raised() {
    return took(scrutineer.call(() -> challenges.raise(wish(), Ids.next()))).id();
  }

  private Outcome<Challenge> raise(Question question, Addressee to) {
    return scrutineer.call(
        () -> challenges.raise(new Wish(question, to, today.plusDays(10)), Ids.next()));
  }

  private Action action() {
    var wanted = new NewAction(
        new Origin("immediate", null, "", "Raised at once"),
        Relation.RESTS_ON,
        Promise.of("Ask ten fathers"),
        new Owner(police.person(), police.agency(), List.of()),
        Dates.of(null, today.plusDays(40)),
        new org.lapwing.actions.State.Planned(today));
    return took(manager.call(() -> actions.raise(wanted, Ids.next())));
  }

  private void setDue(ChallengeId id, LocalDate due) {
    manager.run(() -> transaction.executeWithoutResult(
        _ -> jdbc.sql("update challenge set due_on = :due where id = :id")
            .param("due", due)
            .param("id", id.value())
            .update()));
  }

  private List<ChallengeList.Line> lines(Viewer.Person who, Show show) {
    return who.call(() -> list.lines(show, null));
  }

  private List<String> told(Viewer.Person who) {
    return who.call(notices::mine).stream().map(Notices.Notice::words).toList();
  }

  private List<String> items(Viewer.Person who) {
    return who.call(waiting::forMe).stream()
        .flatMap(group -> group.items().stream())
        .filter(item -> item.reference().startsWith("C-"))
        .map(ChallengesTest::words)
        .toList();
  }

  private static String words(WorkItem item) {
    return item.group() + ": " + item.reference() + " " + item.ask();
  }

  private List<String> coming(Viewer.Person who) {
    return who
        .call(() ->
            calendars.stream().flatMap(one -> one.ahead(today, 9).stream()).toList())
        .stream()
        .filter(one -> one.href().startsWith("challenges/"))
        .map(Ahead::what)
        .toList();
  }

  private List<UUID> found(Viewer.Person who, String words) {
    return who
        .call(() -> searchables.stream()
            .filter(one -> one.kind().equals(Challenges.KIND))
            .flatMap(one -> one.find(words, null, 9).stream())
            .toList())
        .stream()
        .map(Searchable.Found::id)
        .toList();
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new AssertionError(refusal.message());
    };
  }

  private static String said(Outcome<?> outcome) {
    return outcome instanceof Refused<?>(var refusal) ? refusal.message() : "";
  }
}
