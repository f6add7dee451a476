package org.lapwing.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Lifecycle.Verb;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class ActionsTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);
  private static final String RELEASED = """
      select count(*) from public_progress
      """;

  @Autowired
  Clock clock;

  @Autowired
  Actions actions;

  @Autowired
  ActionsWaiting waiting;

  @Autowired
  Register register;

  @Autowired
  Notices notices;

  @Autowired
  EvidenceOfActions evidence;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ApplicationEvents events;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person owner = NOBODY;
  private Viewer.Person police = NOBODY;
  private Viewer.Person stranger = NOBODY;

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    owner = world.person(
        north, world.agency(north, "Health", "nhs_provider"), "Amina", Role.REPRESENTATIVE);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    stranger =
        world.person(south, world.agency(south, "Other", "other"), "Sam", Role.BUSINESS_MANAGER);
  }

  private Action raised() {
    return accepted(manager.call(() -> actions.raise(wanted(), Ids.next())));
  }

  private NewAction wanted() {
    return new NewAction(
        new Origin("statement", Ids.next(), "", "Our statement"),
        Promise.of("Ask about every father"),
        new Owner(owner.person(), owner.agency(), List.of(police.agency())),
        Dates.of(null, LocalDate.now(clock).plusDays(20)),
        new State.Planned(LocalDate.now(clock)));
  }

  private void shown(ActionId id) {
    accepted(owner.call(() -> evidence.add(id, Ids.next(), "The form", "", null)));
  }

  private static Action accepted(Outcome<Action> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<Action>) outcome).value();
  }

  @Test
  void a_promise_comes_back_as_it_was_recorded() {
    var raised = raised();

    assertThat(police.call(() -> actions.get(raised.id()))).isEqualTo(raised);
  }

  @Test
  void each_step_is_announced_by_the_event_that_its_edge_names() {
    var id = raised().id();
    shown(id);
    accepted(owner.call(() -> actions.start(id, Ids.next())));
    accepted(owner.call(() -> actions.complete(id, Ids.next(), "Seen")));
    accepted(police.call(() -> actions.sendBack(id, Ids.next(), "The second team")));
    accepted(owner.call(() -> actions.complete(id, Ids.next(), "Seen again")));
    accepted(police.call(() -> actions.verify(id, Ids.next(), "Read the form")));
    accepted(manager.call(() -> actions.reopen(id, Ids.next(), "Lapsed")));
    accepted(manager.call(() -> actions.drop(id, Ids.next(), "Overtaken")));

    var told = events.stream(ActionEvent.class)
        .filter(event -> event.action().equals(id))
        .toList();
    assertThat(told.stream().<Class<?>>map(Object::getClass).toList())
        .containsExactly(
            ActionEvent.Raised.class,
            event(Stage.PLANNED, Verb.START),
            event(Stage.UNDER_WAY, Verb.COMPLETE),
            event(Stage.DONE, Verb.SEND_BACK),
            event(Stage.UNDER_WAY, Verb.COMPLETE),
            event(Stage.DONE, Verb.VERIFY),
            event(Stage.VERIFIED, Verb.REOPEN),
            event(Stage.UNDER_WAY, Verb.DROP));
    assertThat(owner.call(() -> actions.history(id))).hasSize(9);
  }

  @Test
  void its_owner_is_told_what_others_did_to_it_and_nobody_else_is() {
    var id = raised().id();
    shown(id);
    accepted(owner.call(() -> actions.complete(id, Ids.next(), "Seen")));
    accepted(police.call(() -> actions.sendBack(id, Ids.next(), "The second team")));

    assertThat(owner.call(notices::mine))
        .extracting(Notices.Notice::words)
        .containsExactly("A-1 was sent back to you", "A-1 was given to you");
    assertThat(police.call(notices::mine)).isEmpty();
    assertThat(stranger.call(notices::mine)).isEmpty();
  }

  private static Class<? extends ActionEvent> event(Stage from, Verb verb) {
    return Lifecycle.EDGES.stream()
        .filter(edge -> edge.from() == from && edge.verb() == verb)
        .findFirst()
        .orElseThrow()
        .event();
  }

  @Test
  void another_partnership_cannot_tell_that_the_action_exists() {
    var id = raised().id();

    assertThatThrownBy(() -> stranger.call(() -> actions.get(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.call(() -> actions.drop(id, Ids.next(), "Mine now")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> actions.get(id)).isInstanceOf(NotFound.class);
    assertThat(stranger.call(() -> register.lines(RegisterFilter.ALL))).isEmpty();
    assertThat(register.lines(RegisterFilter.ALL)).isEmpty();
  }

  @Test
  void people_who_raise_actions_at_once_get_a_number_each() throws Exception {
    var numbers = new HashSet<Integer>();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var raising = new ArrayList<Future<Action>>();
      for (var person = 0; person < 24; person++) {
        raising.add(crowd.submit((Callable<Action>) this::raised));
      }
      for (var one : raising) {
        numbers.add(one.get().number());
      }
    }
    assertThat(numbers).hasSize(24).contains(1, 24);
  }

  @Test
  void one_form_sent_many_times_at_once_does_its_deed_once() throws Exception {
    var id = raised().id();
    var once = Ids.next();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var sending = new ArrayList<Future<Outcome<Action>>>();
      for (var time = 0; time < 8; time++) {
        sending.add(crowd.submit((Callable<Outcome<Action>>)
            () -> owner.call(() -> actions.update(id, once, "Four of six"))));
      }
      for (var one : sending) {
        accepted(one.get());
      }
    }
    assertThat(owner.call(() -> actions.history(id)))
        .filteredOn(entry -> entry.kind() == Entry.Kind.UPDATED)
        .hasSize(1);
  }

  @Test
  void wording_that_changed_since_it_was_read_is_not_overwritten() {
    var read = raised();
    accepted(manager.call(
        () -> actions.reword(read.id(), Ids.next(), read.version(), worded("First"), "Clearer")));

    assertThatThrownBy(() -> manager.call(() ->
            actions.reword(read.id(), Ids.next(), read.version(), worded("Second"), "Clearer")))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(manager.call(() -> actions.get(read.id())).promise().words()).isEqualTo("First");
  }

  @Test
  void work_waits_for_those_who_can_do_it() {
    var id = raised().id();
    assertThat(owner.call(waiting::waiting)).extracting(WorkItem::ask).containsExactly("Start it");
    assertThat(police.call(waiting::waiting)).isEmpty();

    shown(id);
    accepted(owner.call(() -> actions.complete(id, Ids.next(), "Seen")));
    assertThat(owner.call(waiting::waiting)).isEmpty();
    assertThat(police.call(waiting::waiting)).extracting(WorkItem::ask).containsExactly("Verify");

    accepted(police.call(() -> actions.sendBack(id, Ids.next(), "The second team")));
    assertThat(owner.call(waiting::waiting))
        .extracting(WorkItem::ask)
        .containsExactly("Show what is missing");
  }

  @Test
  void the_register_goes_on_by_key_and_misses_nobody() {
    for (var count = 0; count < Register.PAGE + 3; count++) {
      raised();
    }
    var first = manager.call(() -> register.lines(RegisterFilter.ALL));
    assertThat(first).hasSize(Register.PAGE + 1);
    var end = first.get(Register.PAGE - 1).place();
    var second = manager.call(() ->
        register.lines(new RegisterFilter("", List.of(), List.of(), List.of(), false, false, end)));

    assertThat(second).hasSize(3);
    assertThat(first.subList(0, Register.PAGE)).doesNotContainAnyElementsOf(second);
  }

  @Test
  void nothing_reaches_the_public_table_but_by_approval() {
    raised();
    var rows = manager.call(() -> Objects.requireNonNull(
        transaction.execute(_ -> jdbc.sql(RELEASED).query(Long.class).single())));

    assertThat(rows).isZero();
  }

  private static Actions.Wanted worded(String promise) {
    return new Actions.Wanted(Promise.of(promise), Plan.NONE);
  }
}
