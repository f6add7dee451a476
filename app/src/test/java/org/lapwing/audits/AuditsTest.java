package org.lapwing.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Actions;
import org.lapwing.audits.AuditCycle.Plan;
import org.lapwing.audits.figures.AuditFigures;
import org.lapwing.audits.figures.CycleFigures.AgencyFigure;
import org.lapwing.audits.figures.Share;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Searchable.Found;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.World;
import org.lapwing.thread.Node;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class AuditsTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  private static final String JOINS = """
      select relation || ' ' || to_kind from thread_join where from_id = :id order by 1
      """;

  @Autowired
  Clock clock;

  @Autowired
  Audits audits;

  @Autowired
  Results results;

  @Autowired
  AuditFigures figures;

  @Autowired
  AuditsWaiting waiting;

  @Autowired
  FindAudits search;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ApplicationEvents events;

  private Viewer.Person auditor = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private Viewer.Person stranger = NOBODY;
  private AgencyId health = AgencyId.next();
  private AgencyId police = AgencyId.next();

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    health = world.agency(north, "Community health", "nhs_provider");
    police = world.agency(north, "Police", "police");
    auditor = world.person(north, health, "Grace", Role.AUDITOR);
    practitioner = world.person(north, police, "Maya", Role.PRACTITIONER);
    stranger = world.person(south, world.agency(south, "Other", "other"), "Sam", Role.AUDITOR);
  }

  private static <T> T accepted(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  private Plan asking(List<String> questions, List<AgencyId> agencies) {
    var today = LocalDate.now(clock);
    return new Plan(
        "Is ICON embedded?",
        "Coping with crying",
        today.minusDays(90),
        today.minusDays(30),
        Sample.PURPOSIVE,
        questions,
        agencies);
  }

  private AuditCycle begun() {
    var plan = asking(List.of("Recorded?", "Father reached?"), List.of(health, police));
    var planned = accepted(auditor.call(() -> audits.plan(plan, List.of(), Ids.next())));
    return accepted(auditor.call(() -> audits.begin(planned.id(), Ids.next())));
  }

  private Outcome<Sheet> entered(AuditCycle cycle, AgencyId agency, int version, Share... shares) {
    return auditor.call(
        () -> results.enter(cycle.id(), agency, Ids.next(), version, List.of(shares)));
  }

  private AuditCycle reported(AuditCycle cycle) {
    accepted(entered(cycle, police, 0, new Share(3, 8), Share.NOT_ASKED));
    accepted(entered(cycle, health, 0, new Share(6, 8), new Share(0, 8)));
    return accepted(auditor.call(() -> audits.report(cycle.id(), Ids.next())));
  }

  @Test
  void what_each_agency_s_files_showed_comes_back_as_it_was_entered() {
    var cycle = reported(begun());

    assertThat(cycle.stage()).isEqualTo(Stage.REPORTED);
    assertThat(practitioner.call(() -> results.of(cycle.id())))
        .extracting(sheet -> sheet.agencyName() + ": " + sheet.share(0).words() + ", "
            + sheet.share(1).words())
        .containsExactly("Community health: 6 of 8, 0 of 8", "Police: 3 of 8, Not asked");
    assertThat(events.stream(AuditEvent.Reported.class))
        .filteredOn(told -> told.audit().equals(cycle.id()))
        .hasSize(1);
  }

  @Test
  void assurance_is_told_so_many_of_so_many_and_which_round_it_repeats() {
    var first = reported(begun());
    var second = accepted(auditor.call(
        () -> audits.repeat(first.id(), asking(List.of(), List.of()), List.of(), Ids.next())));

    assertThat(second.plan().questions()).isEqualTo(first.plan().questions());
    assertThat(second.reference()).isEqualTo("AU-2");
    var told = practitioner.call(
        () -> figures.of(List.of(first.id().value(), second.id().value())));
    assertThat(told.getFirst().agencies())
        .extracting(AgencyFigure::name, AgencyFigure::told)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Community health", new Share(6, 8)),
            org.assertj.core.groups.Tuple.tuple("Police", new Share(3, 8)));
    assertThat(told.getLast().repeats()).isEqualTo(first.id().value());
    assertThat(practitioner.call(() -> audits.repeatedBy(first.id()))).containsExactly(second);
  }

  @Test
  void a_sheet_is_put_right_but_not_over_somebody_else() {
    var cycle = begun();
    accepted(entered(cycle, police, 0, new Share(3, 8), Share.NOT_ASKED));
    accepted(entered(cycle, police, 1, new Share(4, 8), Share.NOT_ASKED));

    assertThat(entered(cycle, police, 0, new Share(5, 8), Share.NOT_ASKED))
        .isInstanceOf(Refused.class);
    assertThat(entered(cycle, police, 1, new Share(5, 8), Share.NOT_ASKED))
        .isInstanceOf(Refused.class);
    assertThat(entered(cycle, police, 2, new Share(9, 8), Share.NOT_ASKED))
        .isInstanceOf(Refused.class);
    assertThat(
            auditor.call(() -> results.find(cycle.id(), police)).orElseThrow().share(0))
        .isEqualTo(new Share(4, 8));
  }

  @Test
  void results_that_are_missing_wait_for_those_who_run_audits() {
    var cycle = begun();
    assertThat(auditor.call(waiting::waiting))
        .extracting(WorkItem::ask)
        .containsExactly("Enter results");
    assertThat(practitioner.call(waiting::waiting)).isEmpty();

    accepted(entered(cycle, police, 0, new Share(3, 8), Share.NOT_ASKED));
    accepted(entered(cycle, health, 0, new Share(6, 8), new Share(0, 8)));
    assertThat(auditor.call(waiting::waiting)).extracting(WorkItem::ask).containsExactly("Report");
  }

  @Test
  void an_audit_tests_an_action_a_recommendation_or_a_programme() {
    var id = begun().id();
    auditor.run(() -> audits.tests(id, new Node(Actions.KIND, Ids.next())));
    auditor.run(() -> audits.tests(id, new Node("recommendation", Ids.next())));

    var joins = auditor.call(() -> Objects.requireNonNull(transaction.execute(
        _ -> jdbc.sql(JOINS).param("id", id.value()).query(String.class).list())));
    assertThat(joins).containsExactly("tests action", "tests recommendation");
    assertThatThrownBy(() ->
            practitioner.run(() -> audits.tests(id, new Node(Actions.KIND, Ids.next()))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void another_partnership_cannot_tell_that_the_audit_exists() {
    var cycle = begun();

    assertThatThrownBy(() -> stranger.call(() -> audits.get(cycle.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.call(() -> audits.begin(cycle.id(), Ids.next())))
        .isInstanceOf(NotFound.class);
    assertThat(stranger.call(() -> figures.of(List.of(cycle.id().value())))).isEmpty();
    assertThat(stranger.call(() -> search.find("icon", null, 10))).isEmpty();
    assertThat(auditor.call(() -> search.find("icon", null, 10)))
        .extracting(Found::reference)
        .containsExactly("AU-1");
  }
}
