package org.lapwing.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.checks.Checks;
import org.lapwing.actions.checks.PlanCheck.Lacking;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.lapwing.thread.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans, parts, colours and what an owner tells, on the real database. */
@SpringBootTest
class PlansTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  Clock clock;

  @Autowired
  Actions actions;

  @Autowired
  Reporting reporting;

  @Autowired
  PartsOfActions parts;

  @Autowired
  SourcesOfActions sources;

  @Autowired
  Colours colours;

  @Autowired
  ColourRules rules;

  @Autowired
  Recolouring recolouring;

  @Autowired
  DatesOfActions dates;

  @Autowired
  EvidenceOfActions evidence;

  @Autowired
  Checks checks;

  @Autowired
  ActionStore store;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person owner = NOBODY;
  private Viewer.Person police = NOBODY;
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    owner = world.person(
        north, world.agency(north, "Health", "nhs_provider"), "Amina", Role.PRACTITIONER);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    today = LocalDate.now(clock);
  }

  private ActionId raised(LocalDate due, Plan plan) {
    var wanted = new NewAction(
        new Origin("recommendation", Ids.next(), "", "Recommendation of a review"),
        Relation.CARRIES_OUT,
        Promise.of("Ask about every father"),
        plan,
        new Owner(owner.person(), owner.agency(), List.of(police.agency())),
        Dates.of(null, due),
        new State.UnderWay(today, ""));
    return accepted(manager.call(() -> actions.raise(wanted, Ids.next()))).id();
  }

  private ActionId raised() {
    return raised(today.plusDays(90), Plan.NONE);
  }

  private Colour colour(ActionId id) {
    return manager.call(() -> colours.explained(actions.get(id), today)).colour();
  }

  /** The colour as the register's columns have it. */
  private Colour kept(ActionId id) {
    return manager
        .call(() -> transaction.execute(_ -> store.after(new UUID(0, 0))).stream()
            .filter(one -> one.action().id().equals(id))
            .findFirst()
            .orElseThrow())
        .forecast()
        .on(today);
  }

  private static <T> T accepted(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  @Test
  void a_plan_comes_back_as_it_was_made() {
    var plan = new Plan("Read ten records", "Twenty files in six months", Strength.STRONGER);

    assertThat(manager.call(() -> actions.get(raised(today.plusDays(9), plan))).plan())
        .isEqualTo(plan);
  }

  @Test
  void what_an_owner_says_changes_the_colour_and_nobody_who_rewords_it_is_disturbed() {
    var id = raised();
    var read = manager.call(() -> actions.get(id));
    assertThat(colour(id)).isEqualTo(Colour.GREEN);

    accepted(owner.call(() -> reporting.report(
        id, Ids.next(), Report.of("Two of six teams", Outlook.OFF_TRACK, ""), null)));
    assertThat(colour(id)).isEqualTo(Colour.RED);
    assertThat(kept(id)).isEqualTo(Colour.RED);

    accepted(owner.call(() -> reporting.report(
        id, Ids.next(), Report.of("A second trainer", Outlook.OFF_TRACK, "Two more days"), null)));
    assertThat(kept(id)).isEqualTo(Colour.AMBER);
    assertThat(manager.call(() -> actions.reword(
            id,
            Ids.next(),
            read.version(),
            new Actions.Wanted(Promise.of("Ask about each father"), Plan.NONE),
            "Clearer")))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void a_form_of_which_one_part_is_refused_keeps_nothing() {
    var id = raised();
    var wanted =
        new Report("Going well", Outlook.ON_TRACK, "", "", "", today.minusDays(1), "The supplier");

    assertThat(owner.call(() -> reporting.report(id, Ids.next(), wanted, null)))
        .isInstanceOf(Refused.class);
    assertThat(manager.call(() -> actions.history(id)))
        .noneMatch(entry -> entry.note().contains("Going well"));
    assertThat(manager.call(() -> actions.get(id)).progress().outlook()).isEqualTo(Outlook.UNSAID);
  }

  @Test
  void one_form_tells_how_it_goes_shows_something_and_asks_for_a_date_once() {
    var id = raised();
    var once = Ids.next();
    var told = new Report(
        "Four of six",
        Outlook.AT_RISK,
        "",
        "The new form",
        "https://www.example.org/form",
        today.plusDays(120),
        "Two teams moved");

    for (var sent = 0; sent < 2; sent++) {
      accepted(owner.call(() -> reporting.report(id, once, told, null)));
    }
    assertThat(manager.call(() -> evidence.of(id))).hasSize(1);
    assertThat(manager.call(() -> dates.of(id))).hasSize(1);
    assertThat(manager.call(() -> actions.history(id)))
        .filteredOn(entry -> entry.note().startsWith("Four of six"))
        .hasSize(1);
  }

  @Test
  void parts_have_days_of_their_own_and_hold_the_whole_open() {
    var id = raised();
    var wish = new PartsOfActions.Wish(
        "Change the form", new Owner(null, police.agency(), List.of()), today.plusDays(5));
    accepted(owner.call(() -> parts.add(id, Ids.next(), wish)));
    accepted(owner.call(() -> evidence.add(id, Ids.next(), "The form", "", null)));
    var part = manager.call(() -> parts.of(id)).getFirst();

    assertThat(manager.call(() -> actions.get(id)).progress().partDue())
        .isEqualTo(today.plusDays(5));
    assertThat(owner.call(() -> actions.complete(id, Ids.next(), "Done")))
        .isInstanceOf(Refused.class);
    accepted(police.call(
        () -> parts.take(id, Ids.next(), part.id(), PartsOfActions.Verb.FINISH, "It is live")));
    assertThat(owner.call(() -> actions.complete(id, Ids.next(), "Done")))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void a_partnership_decides_on_other_days_and_every_colour_is_worked_out_anew() {
    var id = raised(today.minusDays(1), Plan.NONE);
    assertThat(kept(id)).isEqualTo(Colour.RED);
    var kinder = new ColourRule(today, 10, 30, 2, 20, 20, "");

    assertThat(owner.call(() -> rules.decide(Ids.next(), kinder, "Because")))
        .as("an owner decides nothing")
        .isInstanceOf(Refused.class);
    accepted(manager.call(() -> rules.decide(Ids.next(), kinder, "We talk first")));
    recolouring.run();

    assertThat(kept(id)).isEqualTo(Colour.GREEN);
    assertThat(manager.call(rules::decided)).hasSize(1);
  }

  @Test
  void one_action_serves_recommendations_of_several_reviews_and_says_so_neutrally() {
    var id = raised();
    var other = new Source("recommendation", Ids.next(), "Recommendation of a review");

    for (var said = 0; said < 2; said++) {
      accepted(manager.call(() -> sources.serve(id, other, Relation.CARRIES_OUT)));
    }
    assertThat(manager.call(() -> sources.of(id))).containsExactly(other);
  }

  @Test
  void the_checks_find_what_is_missing_and_only_that() {
    var whole =
        raised(today.plusDays(90), new Plan("Read ten records", "Twenty files", Strength.WEAKER));
    var bare = raised(today.plusDays(90), Plan.NONE);

    assertThat(lacking("no-verification")).containsExactly(reference(bare));
    assertThat(lacking("no-strength")).containsExactly(reference(bare));
    assertThat(lacking("weak-plan")).containsExactly(reference(whole));
    assertThat(lacking("date-moved")).isEmpty();
    accepted(owner.call(
        () -> reporting.report(bare, Ids.next(), Report.of("Stuck", Outlook.OFF_TRACK, ""), null)));
    assertThat(lacking("no-recovery")).containsExactly(reference(bare));
  }

  private String reference(ActionId id) {
    return manager.call(() -> actions.get(id)).reference();
  }

  private List<String> lacking(String code) {
    return manager.call(checks::found).stream()
        .filter(found -> found.check().code().equals(code))
        .flatMap(found -> found.lacking().stream())
        .map(Lacking::reference)
        .toList();
  }
}
