package org.lapwing.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Actions;
import org.lapwing.actions.EvidenceOfActions;
import org.lapwing.actions.Owner;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.figures.MeetingFigures;
import org.lapwing.oversight.figures.OversightFigures;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.World;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadPanel.Link;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class OversightTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  Clock clock;

  @Autowired
  Bodies bodies;

  @Autowired
  Meetings meetings;

  @Autowired
  Decisions decisions;

  @Autowired
  MeetingList list;

  @Autowired
  MeetingsWaiting waiting;

  @Autowired
  FindDecisions search;

  @Autowired
  OversightFigures figures;

  @Autowired
  Actions actions;

  @Autowired
  EvidenceOfActions evidence;

  @Autowired
  Threads threads;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ApplicationEvents events;

  private Viewer.Person clerk = NOBODY;
  private Viewer.Person police = NOBODY;
  private Viewer.Person stranger = NOBODY;
  private BodyId executive = new BodyId(Ids.next());
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void an_executive() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    clerk = world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.CO_ORDINATOR);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    stranger =
        world.person(south, world.agency(south, "Other", "other"), "Sam", Role.BUSINESS_MANAGER);
    today = LocalDate.now(clock);
    executive = new BodyId(Ids.next());
    var body = new Body(executive, "Executive", Body.Kind.EXECUTIVE, today.minusDays(900), null, 0);
    took(clerk.call(() -> bodies.add(body, Set.of(police.person(), stranger.person()))));
  }

  @Test
  void only_people_of_the_partnership_sit_in_its_bodies() {
    assertThat(clerk.call(() -> bodies.members(executive))).containsExactly(police.person());

    var body = clerk.call(() -> bodies.get(executive));
    took(clerk.call(() -> bodies.change(body, Set.of(clerk.person()))));
    assertThat(clerk.call(() -> bodies.members(executive))).containsExactly(clerk.person());
    assertThat(clerk.call(() -> bodies.change(body, Set.of()))).isInstanceOf(Refused.class);
  }

  @Test
  void a_meeting_is_planned_held_minuted_and_approved() {
    var id = held();
    took(clerk.call(() -> meetings.write(id, version(id), "We met.")));
    took(clerk.call(() -> meetings.approve(id)));

    assertThat(police.call(() -> meetings.get(id)).state())
        .isEqualTo(new State.Approved(today, clerk.person()));
    assertThat(police.call(() -> meetings.attendance(id)).people())
        .containsExactly(police.person());
    assertThat(events.stream(OversightEvent.class)
            .filter(event -> event.meeting().equals(id))
            .<Class<?>>map(Object::getClass))
        .containsExactly(OversightEvent.MeetingHeld.class, OversightEvent.MinutesApproved.class);
  }

  @Test
  void a_decision_is_numbered_within_its_meeting_and_joined_to_what_it_is_about() {
    var id = held();
    var first = decided(id, "One", null);
    var second = decided(id, "Two", new Node(Decisions.KIND, first.id().value()));

    assertThat(second.reference()).endsWith("/2").startsWith("M-");
    var panel =
        police.call(() -> threads.panel(new Node(Decisions.KIND, second.id().value())));
    assertThat(panel.restsOn()).extracting(Link::kind).anyMatch(kind -> kind.endsWith("/1"));
    assertThat(panel.restsOn()).extracting(Link::kind).anyMatch(kind -> kind.startsWith("Meeting"));
    assertThat(events.stream(OversightEvent.DecisionMade.class)
            .filter(event -> event.meeting().equals(id)))
        .hasSize(2);
  }

  @Test
  void a_decision_raises_an_action_that_carries_it_out() {
    var id = held();
    var wish = new DecisionWish("Ask fathers", null, Optional.of(action("Ask every father", 10)));
    var decision = took(clerk.call(() -> decisions.make(id, wish, Ids.next())));

    var raised = police.call(() -> decisions.actions(decision.id()));
    assertThat(raised).extracting(one -> one.promise().words()).containsExactly("Ask every father");
    assertThat(raised.getFirst().origin().kind()).isEqualTo("meeting-decision");
    assertThat(raised.getFirst().origin().reference()).isEqualTo(decision.reference());
    var panel = police.call(
        () -> threads.panel(new Node(Actions.KIND, raised.getFirst().id().value())));
    assertThat(panel.restsOn()).extracting(Link::relation).containsExactly("carries out");
  }

  @Test
  void where_the_action_is_refused_nothing_is_decided_either() {
    var id = held();
    var wish = new DecisionWish("Ask fathers", null, Optional.of(action("Ask", -1)));

    assertThat(clerk.call(() -> decisions.make(id, wish, Ids.next())))
        .isEqualTo(Outcome.refused("due", "The date due must be today or in the future"));
    assertThat(clerk.call(() -> decisions.of(id))).isEmpty();
  }

  @Test
  void a_meeting_that_has_not_been_held_decides_nothing() {
    var id = planned(today.plusDays(3));
    var wish = new DecisionWish("Too early", null, Optional.empty());

    assertThat(clerk.call(() -> decisions.make(id, wish, Ids.next()))).isInstanceOf(Refused.class);
    assertThat(clerk.call(() -> meetings.hold(id, here()))).isInstanceOf(Refused.class);
    assertThat(clerk.call(() -> meetings.approve(id))).isInstanceOf(Refused.class);
  }

  @Test
  void what_a_decision_is_about_must_be_seen_by_whoever_records_it() {
    var id = held();
    var wish =
        new DecisionWish("About nothing", new Node(Actions.KIND, Ids.next()), Optional.empty());

    assertThat(clerk.call(() -> decisions.make(id, wish, Ids.next()))).isInstanceOf(Refused.class);
  }

  @Test
  void only_the_clerks_keep_the_record_and_everybody_reads_it() {
    var id = held();
    var decision = decided(id, "Read this", null);

    assertThat(police.call(() -> meetings.write(id, 1, "Mine"))).isInstanceOf(Refused.class);
    assertThat(police.call(() -> decisions.reword(decision.id(), 0, "Mine")))
        .isInstanceOf(Refused.class);
    assertThat(police.call(() -> decisions.get(decision.id())).decided()).isEqualTo("Read this");
    assertThat(police.call(() -> search.find("read", null, 5))).hasSize(1);
  }

  @Test
  void another_partnership_cannot_tell_that_there_was_a_meeting() {
    var id = held();
    var decision = decided(id, "Secret", null);

    assertThatThrownBy(() -> stranger.call(() -> meetings.get(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.call(() -> decisions.get(decision.id())))
        .isInstanceOf(NotFound.class);
    assertThat(stranger.call(() -> list.after(null))).isEmpty();
    assertThat(stranger.call(() -> search.find("secret", null, 5))).isEmpty();
    var theirs = new Plan(executive, today, LocalTime.NOON, "Elsewhere", "");
    assertThat(stranger.call(() -> meetings.plan(theirs, Ids.next()))).isInstanceOf(Refused.class);
  }

  @Test
  void minutes_that_were_written_meanwhile_are_not_overwritten() {
    var id = held();
    var version = version(id);
    took(clerk.call(() -> meetings.write(id, version, "First")));

    assertThat(clerk.call(() -> meetings.write(id, version, "Second"))).isInstanceOf(Refused.class);
    assertThat(clerk.call(() -> meetings.get(id)).minutes()).isEqualTo("First");
  }

  @Test
  void one_form_sent_many_times_at_once_decides_once() throws Exception {
    var id = held();
    var once = Ids.next();
    var wish = new DecisionWish("Once", null, Optional.of(action("Do it once", 10)));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var sending = IntStream.range(0, 8)
          .mapToObj(_ -> crowd.submit((Callable<Outcome<MeetingDecision>>)
              () -> clerk.call(() -> decisions.make(id, wish, once))))
          .toList();
      for (var one : sending) {
        took(one.get());
      }
    }
    assertThat(clerk.call(() -> decisions.of(id))).hasSize(1);
    assertThat(clerk.call(() -> decisions.actions(new DecisionId(once)))).hasSize(1);
  }

  @Test
  void the_next_meeting_waits_for_those_who_sit_there_and_the_record_for_the_clerks() {
    planned(today.plusDays(7));
    planned(today.plusDays(15));
    assertThat(police.call(waiting::waiting)).extracting(WorkItem::ask).containsExactly("Attend");

    planned(today.minusDays(1));
    var id = held();
    assertThat(clerk.call(waiting::waiting))
        .extracting(WorkItem::ask)
        .containsExactly("Record who was there", "Write the minutes", "Publish the agenda");
    took(clerk.call(() -> meetings.write(id, version(id), "We met.")));
    assertThat(clerk.call(waiting::waiting))
        .extracting(WorkItem::ask)
        .contains("Approve the minutes");
    took(clerk.call(() -> meetings.approve(id)));
    assertThat(clerk.call(waiting::waiting))
        .extracting(WorkItem::ask)
        .contains("Send the minutes round");
    assertThat(police.call(waiting::waiting)).hasSize(1);
  }

  @Test
  void the_list_goes_on_by_key_and_misses_nobody() {
    for (var count = 0; count < MeetingList.PAGE + 3; count++) {
      planned(today.plusDays(count / 3));
    }
    var first = clerk.call(() -> list.after(null));
    assertThat(first).hasSize(MeetingList.PAGE + 1);
    var last = first.get(MeetingList.PAGE - 1);
    var second =
        clerk.call(() -> list.after(new MeetingList.Place(last.day(), last.id().value())));

    assertThat(second).hasSize(3);
    assertThat(first.subList(0, MeetingList.PAGE)).doesNotContainAnyElementsOf(second);
  }

  @Test
  void figures_count_a_decision_as_carried_out_when_another_agency_has_verified_its_actions() {
    var id = held();
    var wish = new DecisionWish("Ask fathers", null, Optional.of(action("Ask every father", 10)));
    var decision = took(clerk.call(() -> decisions.make(id, wish, Ids.next())));
    decided(id, "Thank everybody", null);
    assertThat(figures()).isEqualTo(new MeetingFigures(0, 1, 0, 2, 1, 0));

    var raised = clerk.call(() -> decisions.actions(decision.id())).getFirst().id();
    took(police.call(() -> evidence.add(raised, Ids.next(), "The form", "", null)));
    took(police.call(() -> actions.complete(raised, Ids.next(), "Seen")));
    assertThat(figures().decisionsCarriedOut()).isZero();
    var verifier = new World(jdbc, transaction);
    var health = verifier.person(
        clerk.partnership(),
        verifier.agency(clerk.partnership(), "Health", "nhs_provider"),
        "Amina",
        Role.REPRESENTATIVE);
    took(health.call(() -> actions.verify(raised, Ids.next(), "Read it")));
    assertThat(figures().decisionsCarriedOut()).isEqualTo(1);
  }

  private MeetingFigures figures() {
    return clerk.call(() -> figures.between(today.minusDays(1), today));
  }

  private MeetingId planned(LocalDate day) {
    var plan = new Plan(executive, day, LocalTime.of(14, 0), "Room 2", "How it is going");
    return took(clerk.call(() -> meetings.plan(plan, Ids.next()))).id();
  }

  private MeetingId held() {
    var id = planned(today);
    took(clerk.call(() -> meetings.hold(id, here())));
    return id;
  }

  private Attendance here() {
    return new Attendance(Set.of(police.person()), Set.of());
  }

  private int version(MeetingId id) {
    return clerk.call(() -> meetings.get(id)).version();
  }

  private MeetingDecision decided(
      MeetingId id, String words, @org.jspecify.annotations.Nullable Node about) {
    var wish = new DecisionWish(words, about, Optional.empty());
    return took(clerk.call(() -> decisions.make(id, wish, Ids.next())));
  }

  private ActionWish action(String promise, int inDays) {
    var owner = new Owner(police.person(), police.agency(), List.of());
    return new ActionWish(UUID.randomUUID(), promise, owner, today.plusDays(inDays));
  }

  private static <T> T took(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }
}
