package org.lapwing.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lapwing.incidents.Standing.MET;
import static org.lapwing.incidents.Standing.NOT_MET;
import static org.lapwing.incidents.Standing.NOT_MET_BUT_LEARNING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.anonymity.CasePerson;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.incidents.Deliberation.Reached;
import org.lapwing.incidents.figures.IncidentFigures;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.World;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class IncidentsTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Cases cases;

  @Autowired
  Access access;

  @Autowired
  Incidents incidents;

  @Autowired
  Criteria criteria;

  @Autowired
  Placeholders placeholders;

  @Autowired
  PeopleOfCase people;

  @Autowired
  CriteriaWaiting waiting;

  @Autowired
  IncidentsFound found;

  @Autowired
  IncidentFigures figures;

  @Autowired
  Threads threads;

  @Autowired
  ApplicationEvents events;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person council = NOBODY;
  private Viewer.Person police = NOBODY;
  private Viewer.Person health = NOBODY;
  private Viewer.Person schools = NOBODY;
  private Viewer.Person stranger = NOBODY;

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    council = partner(world, north, "Council", "local_authority");
    police = partner(world, north, "Police", "police");
    health = partner(world, north, "Care board", "icb");
    schools = partner(world, north, "Schools", "education");
    stranger =
        world.person(south, world.agency(south, "Unit", "other"), "Sam", Role.BUSINESS_MANAGER);
  }

  private static Viewer.Person partner(World world, PartnershipId in, String name, String kind) {
    return world.person(in, world.agency(in, name, kind), name + " lead", Role.DELEGATED_PARTNER);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static <T> T took(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  private static String refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because().message();
  }

  private Facts facts(String summary) {
    return new Facts(
        summary,
        "The bruise was first recorded by the health visitor",
        "Marlton",
        List.of(
            new Dated(Event.HARM, today().minusDays(9), Exactness.APPROXIMATE, "Hospital trust"),
            new Dated(Event.AWARE, today().minusDays(8), Exactness.EXACT, "Social care")));
  }

  private IncidentId opened(String label, String... children) {
    var wanted = new NewIncident(label, facts("A baby was hurt"), List.of(children));
    var id = took(manager.call(() -> incidents.open(wanted, Ids.next())));
    var file = manager.call(() -> incidents.get(id)).caseFile();
    for (var partner : List.of(council, police, health, schools)) {
      manager.run(() -> took(access.grantCase(new CaseGrant.Wish(
          Ids.next(), file, partner.person(), "Decides", today().plusDays(90)))));
    }
    return id;
  }

  private UUID childOf(IncidentId incident) {
    return manager
        .call(() -> incidents.children(List.of(incident.value())))
        .getFirst()
        .id();
  }

  private Outcome<Child> says(Viewer.Person who, UUID child, Standing standing) {
    return who.call(() -> criteria.take(child, Ids.next(), standing, "So our records show"));
  }

  private Decision decisionFor(UUID child) {
    return Objects.requireNonNull(standing(child).decision());
  }

  private Child standing(UUID child) {
    return manager.call(() ->
        incidents
            .children(
                incidents.visible().stream().map(line -> line.id().value()).toList())
            .stream()
            .filter(one -> one.id().equals(child))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void an_incident_opens_its_case_file_and_enters_its_children() {
    var id = opened("K-1", "Child A", "Child B");

    var incident = manager.call(() -> incidents.get(id));
    assertThat(incident.reference()).isEqualTo("I-1");
    assertThat(incident.facts()).isEqualTo(facts("A baby was hurt"));
    assertThat(manager.call(() -> cases.called("K-1"))).isPresent();
    assertThat(manager.call(() -> people.of(incident.caseFile())))
        .extracting(CasePerson::pseudonym)
        .containsExactly("Child A", "Child B");
    assertThat(events.stream(IncidentRecorded.class))
        .extracting(IncidentRecorded::incident)
        .containsExactly(id);
  }

  @Test
  void a_second_incident_stands_in_the_same_case_file() {
    var first = opened("K-1", "Child A");
    var second = opened("K-1", "Child A");

    var file = manager.call(() -> incidents.get(first)).caseFile();
    assertThat(manager.call(() -> incidents.of(file)))
        .extracting(IncidentLine::id)
        .containsExactly(second, first);
    assertThat(manager.call(() -> people.of(file))).hasSize(1);
  }

  @Test
  void a_form_sent_twice_records_one_incident() {
    var once = Ids.next();
    var wanted = new NewIncident("K-1", facts("A baby was hurt"), List.of("Child A"));

    took(manager.call(() -> incidents.open(wanted, once)));
    took(manager.call(() -> incidents.open(wanted, once)));
    assertThat(manager.call(() -> incidents.visible())).hasSize(1);
  }

  @Test
  void a_label_that_says_too_much_is_refused_and_nothing_is_recorded() {
    var wanted = new NewIncident("Baby Ada", facts("A baby was hurt"), List.of("Child A"));

    assertThat(refused(manager.call(() -> incidents.open(wanted, Ids.next()))))
        .startsWith("Enter a label that says nothing of the child");
    assertThat(manager.call(() -> incidents.visible())).isEmpty();
  }

  @Test
  void nobody_without_the_case_can_tell_that_there_is_an_incident() {
    var id = opened("K-1", "Child A");
    var child = childOf(id);
    var file = manager.call(() -> incidents.get(id)).caseFile();
    var grant = manager.call(() -> access.grants(file)).stream()
        .filter(one -> one.person().equals(police.person()))
        .findFirst()
        .orElseThrow();
    manager.run(() -> took(access.revoke(grant.id(), "Moved on")));

    for (var who : List.of(stranger, police)) {
      assertThat(who.call(() -> incidents.visible())).isEmpty();
      assertThat(who.call(() -> incidents.children(List.of(id.value())))).isEmpty();
      assertThat(who.call(() -> found.find("bruise", null, 10))).isEmpty();
      assertThatThrownBy(() -> who.call(() -> incidents.get(id))).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> says(who, child, MET)).isInstanceOf(NotFound.class);
    }
    assertThat(incidents.visible()).isEmpty();
  }

  @Test
  void facts_are_corrected_by_whoever_read_them_last_and_dates_are_told_anew() {
    var id = opened("K-1", "Child A");
    var other = new Facts(
        "A baby was hurt",
        "",
        "Marlton",
        List.of(
            new Dated(Event.HARM, today().minusDays(10), Exactness.EXACT, "Police"),
            facts("").dates().getLast()));

    took(manager.call(() -> incidents.correct(id, 0, other)));
    assertThat(manager.call(() -> incidents.get(id)).facts()).isEqualTo(other);
    took(manager.call(() -> incidents.correct(id, 0, other)));
    assertThatThrownBy(() -> manager.call(() -> incidents.correct(id, 0, facts("Otherwise"))))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(() -> police.call(() -> incidents.correct(id, 1, facts("Otherwise"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void three_partners_who_agree_decide_and_the_thread_has_it() {
    var id = opened("K-1", "Child A");
    var child = childOf(id);

    took(says(council, child, MET));
    took(says(police, child, MET));
    assertThat(standing(child).decision()).isNull();
    took(says(health, child, MET));

    var decision = decisionFor(child);
    assertThat(decision.standing()).isEqualTo(MET);
    assertThat(decision.on()).isEqualTo(today());
    assertThat(manager.call(() ->
            threads.panel(new Node(Incidents.DECISION_KIND, decision.id())).restsOn()))
        .extracting(link -> link.kind() + " " + link.title())
        .containsExactly("Incident I-1 K-1");
    assertThat(manager.call(
            () -> threads.panel(new Node(Incidents.KIND, id.value())).reliedOnBy()))
        .extracting(link -> link.title())
        .containsExactly("Child A, K-1");
    assertThat(events.stream(CriteriaDecided.class))
        .extracting(CriteriaDecided::decision)
        .containsExactly(decision.id());
    assertThat(refused(says(police, child, NOT_MET)))
        .startsWith("The decision for this child stands");
  }

  @Test
  void nobody_but_the_delegated_partner_of_a_statutory_agency_takes_a_position() {
    var child = childOf(opened("K-1", "Child A"));

    for (var who : List.of(manager, schools)) {
      assertThat(refused(says(who, child, MET)))
          .isEqualTo(
              "Only the delegated partners of Care board, Council and Police can record a position. Ask them");
    }
    assertThat(refused(council.call(() -> criteria.take(child, Ids.next(), MET, " "))))
        .isEqualTo("Enter your agency’s reasons");
    assertThat(refused(council.call(() -> criteria.take(child, Ids.next(), null, "Because"))))
        .isEqualTo("Choose what your agency holds");
    assertThat(manager.call(() -> criteria.of(child)).positions()).isEmpty();
  }

  @Test
  void partners_who_differ_say_so_until_one_changes_or_dissents() {
    var child = childOf(opened("K-1", "Child A"));
    took(says(council, child, NOT_MET_BUT_LEARNING));
    took(says(police, child, MET));
    took(says(health, child, NOT_MET_BUT_LEARNING));

    assertThat(manager.call(() -> criteria.of(child)).reached())
        .isEqualTo(new Reached.Differing<>());
    assertThat(asks(police)).containsExactly("The partners differ");
    took(police.call(() -> criteria.dissent(child, Ids.next(), "We read the X-rays otherwise")));

    assertThat(decisionFor(child).standing()).isEqualTo(NOT_MET_BUT_LEARNING);
    assertThat(manager.call(() -> criteria.of(child)).positions()).hasSize(4);
    assertThat(asks(police)).isEmpty();
  }

  @Test
  void partners_who_speak_at_once_leave_no_child_undecided() throws Exception {
    var child = childOf(opened("K-1", "Child A"));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var speaking = new ArrayList<Future<Outcome<Child>>>();
      for (var who : List.of(council, police, health)) {
        speaking.add(crowd.submit((Callable<Outcome<Child>>) () -> says(who, child, NOT_MET)));
      }
      for (var one : speaking) {
        took(one.get());
      }
    }
    assertThat(decisionFor(child).standing()).isEqualTo(NOT_MET);
  }

  @Test
  void a_position_sent_twice_is_taken_once() {
    var child = childOf(opened("K-1", "Child A"));
    var once = Ids.next();
    took(council.call(() -> criteria.take(child, once, MET, "So our records show")));
    took(council.call(() -> criteria.take(child, once, MET, "So our records show")));

    assertThat(manager.call(() -> criteria.of(child)).positions()).hasSize(1);
  }

  @Test
  void decisions_wait_for_the_partners_who_have_not_spoken_and_for_the_manager() {
    var child = childOf(opened("K-1", "Child A"));
    took(says(council, child, MET));

    assertThat(asks(police)).containsExactly("Record your agency’s position");
    assertThat(asks(council)).isEmpty();
    assertThat(asks(schools)).isEmpty();
    assertThat(asks(manager)).containsExactly("1 of 3 positions recorded");
  }

  private List<String> asks(Viewer.Person who) {
    return who.call(waiting::waiting).stream().map(WorkItem::ask).toList();
  }

  @Test
  void a_placeholder_holds_no_facts_and_its_decision_stands_as_published() {
    var job = new Viewer.Job(manager.partnership(), "profile");
    var told = new Placeholder("Case 1", List.of(new Placeholder.Told(NOT_MET_BUT_LEARNING, null)));
    var id = took(job.call(() -> placeholders.record(told))).id();

    var incident = manager.call(() -> incidents.get(id));
    assertThat(incident.placeholder()).isTrue();
    assertThat(incident.facts()).isEqualTo(Facts.NONE);
    var child = childOf(id);
    assertThat(decisionFor(child).standing()).isEqualTo(NOT_MET_BUT_LEARNING);
    assertThat(decisionFor(child).on()).isNull();
    assertThat(asks(manager)).isEmpty();
    assertThat(events.stream(IncidentRecorded.class)).isEmpty();
    assertThat(refused(manager.call(() -> incidents.correct(id, 0, facts("Made up")))))
        .startsWith("A placeholder holds no facts");
  }

  @Test
  void an_incident_is_found_by_its_words_its_reference_and_its_case() {
    opened("K-1", "Child A");

    for (var words : List.of("bruises", "i-1", "k-1")) {
      assertThat(manager.call(() -> found.find(words, null, 10)))
          .as(words)
          .extracting(one -> one.reference() + " " + one.title())
          .containsExactly("I-1 K-1");
    }
  }

  @Test
  void small_numbers_are_untold_and_only_ones_own_cases_count() {
    for (var number = 1; number <= 5; number++) {
      took(says(council, childOf(opened("K-" + number, "Child A")), MET));
    }

    var tally = manager.call(figures::tally);
    assertThat(tally.incidents().words()).isEqualTo("5");
    assertThat(tally.children().getLast().number().words()).isEqualTo("5");
    assertThat(stranger.call(figures::tally).incidents().words()).isEqualTo("0");
  }

  @Test
  void the_list_goes_on_by_number_and_misses_none() {
    var file = CaseId.next();
    manager.run(() -> took(cases.open(file, "K-1")));
    for (var count = 0; count < Incidents.PAGE + 3; count++) {
      var wanted = new NewIncident("K-1", facts("A baby was hurt"), List.of("Child A"));
      took(manager.call(() -> incidents.open(wanted, Ids.next())));
    }
    var first = manager.call(() -> incidents.page(null));
    assertThat(first).hasSize(Incidents.PAGE + 1);
    var last = first.get(Incidents.PAGE - 1).number();
    assertThat(manager.call(() -> incidents.page(last))).hasSize(3);
  }
}
