package org.lapwing.actions.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.DatesOfActions;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.OwnersAsked;
import org.lapwing.actions.PartsOfActions;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.letters.Mornings;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class RemindersInLettersTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Actions actions;

  @Autowired
  DatesOfActions dates;

  @Autowired
  PartsOfActions parts;

  @Autowired
  OwnersAsked owners;

  @Autowired
  OwnReminders own;

  @Autowired
  Schedules schedules;

  @Autowired
  BeanFactory beans;

  @Autowired
  BankHolidays holidays;

  private final List<Letter> sent = java.util.Collections.synchronizedList(new ArrayList<>());
  private WorkingDays days = new WorkingDays(_ -> false);
  private LocalDate due = LocalDate.EPOCH;
  private Viewer.Person manager = NOBODY;
  private Viewer.Person owner = NOBODY;
  private Viewer.Person rep = NOBODY;
  private ActionId id = ActionId.next();

  @BeforeEach
  void an_action_due_in_some_weeks() {
    days = holidays.workingDays();
    due = days.after(LocalDate.now(InWords.LONDON), 30);
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var health = world.agency(north, "Community health", "nhs_provider");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    owner = world.person(north, health, "Amina", Role.PRACTITIONER);
    rep = world.person(north, health, "Noor", Role.REPRESENTATIVE);
    id = raised(new Owner(owner.person(), health, List.of()), due);
  }

  private ActionId raised(Owner who, LocalDate day) {
    var wanted = new NewAction(
        new Origin("statement", null, "", "Our statement"),
        Promise.of("Ask about every father"),
        who,
        Dates.of(null, day),
        new State.UnderWay(LocalDate.of(2026, 1, 5), ""));
    return took(manager.call(() -> actions.raise(wanted, Ids.next()))).id();
  }

  private static Action took(Outcome<Action> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<Action>) outcome).value();
  }

  /** The letters of one morning, of this partnership alone. */
  private List<Letter> on(LocalDate day) {
    sent.clear();
    new Mornings(beans).write(day, manager.partnership(), sent::add);
    return List.copyOf(sent);
  }

  private static List<Letter> to(Viewer.Person who, List<Letter> all) {
    return all.stream()
        .filter(letter -> letter.to().startsWith(who.person().value().toString()))
        .toList();
  }

  private String lines(Viewer.Person who, LocalDate day) {
    return to(who, on(day)).stream().map(Letter::text).findFirst().orElse("");
  }

  @Test
  void the_owner_hears_before_on_and_after_the_day_and_each_step_once() {
    assertThat(lines(owner, days.before(due, 12))).doesNotContain("A-1 ");
    assertThat(lines(owner, days.before(due, 10)))
        .contains("A-1 is due on " + InWords.day(due), "without signing in: http");
    assertThat(lines(owner, days.before(due, 9))).doesNotContain("A-1 ");
    assertThat(lines(owner, due)).contains("A-1 is due today");
    assertThat(lines(owner, days.after(due, 2)))
        .contains("A-1 was due on " + InWords.date(due) + ", 2 working days ago");
    var fifth = on(days.after(due, 5));
    assertThat(to(rep, fifth)).hasSize(1);
    assertThat(to(rep, fifth).getFirst().text())
        .contains("Of your agency\n- A-1 was due", "/actions/" + id.value())
        .doesNotContain("/update/");
    assertThat(lines(manager, days.after(due, 10))).contains("Of the partnership\n- A-1 was due");
  }

  @Test
  void no_letter_says_a_word_of_an_action_nor_names_anybody() {
    manager.run(() -> owners.ask(id, Ids.next()));
    for (var day : List.of(days.before(due, 10), due, days.after(due, 5), days.after(due, 10))) {
      assertThat(on(day))
          .isNotEmpty()
          .allSatisfy(letter -> assertThat(letter.subject() + letter.text())
              .doesNotContainIgnoringCase("father")
              .doesNotContain(
                  "Ask about", "Amina", "Noor", "Ruth", "statement", "Community health"));
    }
  }

  @Test
  void sent_twice_on_one_day_nobody_is_written_to_twice() {
    assertThat(to(owner, on(due))).hasSize(1);
    assertThat(on(due)).isEmpty();
  }

  @Test
  void two_nodes_at_once_write_one_letter_to_each() throws Exception {
    Callable<Object> node = () -> {
      new Mornings(beans).write(due, manager.partnership(), sent::add);
      return true;
    };
    try (var nodes = Executors.newFixedThreadPool(4)) {
      for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
        done.get();
      }
    }
    assertThat(to(owner, sent)).hasSize(1);
    assertThat(marks()).isEqualTo(1);
  }

  @Test
  void after_a_crash_in_the_middle_nothing_is_marked_and_the_letter_comes_with_the_next_run() {
    assertThatThrownBy(() -> new Mornings(beans).write(due, manager.partnership(), _ -> {
          throw new IllegalStateException("the machine went down");
        }))
        .hasMessageContaining("went down");
    assertThat(marks()).isZero();
    assertThat(lines(owner, due)).contains("A-1 is due today");
  }

  @Test
  void after_days_without_a_server_one_line_comes_and_no_flood() {
    var text = lines(owner, days.after(due, 15));
    assertThat(text.lines().filter(line -> line.startsWith("- A-1"))).hasSize(1);
    assertThat(lines(owner, days.after(due, 16))).doesNotContain("- A-1");
  }

  @Test
  void when_the_day_moves_the_steps_begin_anew() {
    assertThat(lines(owner, days.before(due, 10))).contains("A-1 is due");
    var later = days.after(due, 40);
    took(owner.call(() -> dates.ask(id, Ids.next(), later, "Two teams are away")));
    var asked = manager.call(() -> dates.waiting(id)).orElseThrow();
    took(manager.call(() -> dates.decide(id, Ids.next(), asked.id(), true, "Agreed")));
    assertThat(lines(owner, due)).doesNotContain("- A-1");
    assertThat(lines(owner, days.before(later, 10)))
        .contains("A-1 is due on " + InWords.day(later));
  }

  @Test
  void what_is_dropped_is_told_to_nobody() {
    took(manager.call(() -> actions.drop(id, Ids.next(), "No longer needed")));
    assertThat(lines(owner, due)).doesNotContain("- A-1");
    assertThat(lines(manager, days.after(due, 10))).doesNotContain("- A-1");
  }

  @Test
  void what_nobody_owns_reaches_the_representative_and_the_manager_at_once() {
    raised(new Owner(null, owner.agency(), List.of()), due);
    var first = on(days.before(due, 25));
    assertThat(to(rep, first).getFirst().text()).contains("A-2 has no owner who serves here");
    assertThat(to(manager, first).getFirst().text()).contains("A-2 has no owner", "Name one: http");
    assertThat(lines(rep, days.before(due, 24))).doesNotContain("A-2");
  }

  @Test
  void when_the_owner_has_left_the_others_hear_at_once() {
    jdbcInPartnership("update role_holding set ended_at = given_at, end_reason = 'Left' "
        + "where person_id = '" + owner.person().value() + "'");
    assertThat(lines(rep, days.before(due, 25))).contains("A-1 has no owner who serves here");
  }

  @Test
  void a_part_with_a_day_of_its_own_is_told_to_whoever_keeps_it() {
    var early = days.before(due, 5);
    took(owner.call(() -> parts.add(
        id,
        Ids.next(),
        new PartsOfActions.Wish(
            "Write to schools about fathers",
            new Owner(rep.person(), rep.agency(), List.of()),
            early))));
    assertThat(lines(rep, early))
        .contains("- A-1, part 1, is due today. See it: http")
        .doesNotContain("fathers", "/update/");
  }

  @Test
  void an_owner_who_was_asked_is_told_so_in_the_next_letter_once_a_day() {
    took(manager.call(() -> owners.ask(id, Ids.next())));
    assertThat(manager.call(() -> owners.ask(id, Ids.next()))).isInstanceOf(Outcome.Refused.class);
    assertThat(owner.call(() -> owners.ask(id, Ids.next()))).isInstanceOf(Outcome.Refused.class);
    var far = days.before(due, 25);
    assertThat(lines(owner, far))
        .contains("- You are asked how A-1 goes. A-1 is due on", "/update/");
    assertThat(lines(owner, days.after(far, 1))).doesNotContain("asked how");
    assertThat(manager.call(() -> actions.history(id)))
        .extracting(entry -> entry.kind().words())
        .contains("Owner asked how it goes");
  }

  @Test
  void somebody_chooses_how_long_before_they_are_reminded() {
    assertThat(owner.call(() -> own.wish(new Wish(List.of(5), rep.person()))))
        .isInstanceOf(Accepted.class);
    assertThat(owner.call(own::mine)).isEqualTo(new Wish(List.of(5), rep.person()));
    assertThat(owner.call(() -> own.wish(new Wish(null, manager.person()))))
        .isEqualTo(Outcome.refused(
            "line", "Choose a colleague of your agency, or your agency’s representatives"));
    assertThat(lines(owner, days.before(due, 10))).doesNotContain("- A-1");
    assertThat(lines(owner, days.before(due, 5))).contains("A-1 is due on");
    assertThat(lines(owner, days.after(due, 5))).contains("A-1 was due on");
  }

  @Test
  void the_partnership_chooses_other_days_from_a_day_on_and_says_why() {
    var today = LocalDate.now(InWords.LONDON);
    var steps = List.of(
        new Step(-3, Audience.OWNER),
        new Step(0, Audience.OWNER),
        new Step(1, Audience.OWNER),
        new Step(1, Audience.BUSINESS));
    assertThat(manager.call(
            () -> schedules.choose(new Schedule(today.minusDays(1), steps, "Agreed"), Ids.next())))
        .isEqualTo(Outcome.refused("since", "The first day must be today or later"));
    assertThat(manager.call(() -> schedules.choose(new Schedule(today, steps, " "), Ids.next())))
        .isEqualTo(Outcome.refused("why", "Enter why this is chosen"));
    var once = Ids.next();
    for (var twice = 0; twice < 2; twice++) {
      assertThat(manager.call(
              () -> schedules.choose(new Schedule(today, steps, "Agreed by the executive"), once)))
          .isInstanceOf(Accepted.class);
    }
    assertThat(manager.call(schedules::chosen)).hasSize(1);
    assertThat(lines(owner, days.before(due, 10))).doesNotContain("- A-1");
    assertThat(lines(owner, days.before(due, 3))).contains("A-1 is due on");
    assertThat(lines(manager, days.after(due, 1))).contains("Of the partnership\n- A-1");
    assertThatThrownBy(() ->
            owner.call(() -> schedules.choose(new Schedule(today, steps, "Mine"), Ids.next())))
        .isInstanceOf(org.lapwing.platform.NotFound.class);
  }

  private long marks() {
    return manager.call(
        () -> transaction.execute(_ -> jdbc.sql("select count(*) from reminder where step = 'on'")
            .query(Long.class)
            .single()));
  }

  private void jdbcInPartnership(String sql) {
    new Viewer.Job(manager.partnership(), "test")
        .run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).update()));
  }
}
