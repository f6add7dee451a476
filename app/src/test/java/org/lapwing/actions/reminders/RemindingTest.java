package org.lapwing.actions.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.actions.reminders.Audience.BUSINESS;
import static org.lapwing.actions.reminders.Audience.LINE;
import static org.lapwing.actions.reminders.Audience.OWNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.BankHolidays;

class RemindingTest {

  private static final WorkingDays DAYS = BankHolidays.asShipped().workingDays();
  private static final LocalDate DUE = LocalDate.of(2027, 3, 12); // a Friday
  private static final AgencyId HEALTH = AgencyId.next();
  private static final AgencyId UNIT = AgencyId.next();
  private static final PersonId AMINA = PersonId.next();
  private static final PersonId REP = PersonId.next();
  private static final PersonId PARTNER = PersonId.next();
  private static final PersonId COORDINATOR = PersonId.next();
  private static final PersonId MANAGER = PersonId.next();
  private static final Schedule SCHEDULE = new Schedule(
      LocalDate.of(2026, 1, 1),
      List.of(
          new Step(-10, OWNER),
          new Step(-2, OWNER),
          new Step(0, OWNER),
          new Step(2, OWNER),
          new Step(5, OWNER),
          new Step(5, LINE),
          new Step(10, BUSINESS)),
      "test");

  private final Thing thing = thing(AMINA, DUE);
  private final List<Told> told = new ArrayList<>();
  private Crew crew = crew(Map.of());

  private static Thing thing(@Nullable PersonId owner, @Nullable LocalDate due) {
    return new Thing(Ids.next(), null, "A-12", owner, HEALTH, due);
  }

  private static Crew.Member member(PersonId who, AgencyId agency, Role role) {
    return new Crew.Member(who, agency, Set.of(role.code()));
  }

  private static Crew crew(Map<PersonId, Wish> wishes, Crew.Member... more) {
    var all = Stream.concat(
        Stream.of(
            member(AMINA, HEALTH, Role.PRACTITIONER),
            member(REP, HEALTH, Role.REPRESENTATIVE),
            member(PARTNER, HEALTH, Role.DELEGATED_PARTNER),
            member(COORDINATOR, UNIT, Role.CO_ORDINATOR),
            member(MANAGER, UNIT, Role.BUSINESS_MANAGER)),
        Stream.of(more));
    return new Crew(all.toList(), wishes);
  }

  /** Who is told what on a day, and remembered as told. */
  private List<String> on(LocalDate day) {
    return on(thing, day);
  }

  private List<String> on(Thing one, LocalDate day) {
    var reminders = new Reminding(SCHEDULE, crew, DAYS, day).of(one, told);
    reminders.forEach(next ->
        told.add(new Told(one.key(), one.dueOrNever(), next.to(), next.as(), next.step(), day)));
    return reminders.stream().map(next -> name(next.to()) + " " + next.step()).toList();
  }

  private static String name(PersonId who) {
    return Map.of(
            AMINA,
            "owner",
            REP,
            "rep",
            PARTNER,
            "partner",
            COORDINATOR,
            "coordinator",
            MANAGER,
            "manager")
        .getOrDefault(who, "other");
  }

  @Test
  void nobody_is_reminded_long_before_the_day() {
    assertThat(on(LocalDate.of(2027, 2, 25))).isEmpty();
  }

  @Test
  void the_owner_is_reminded_ten_and_two_working_days_before() {
    assertThat(on(LocalDate.of(2027, 2, 26))).containsExactly("owner before-10");
    assertThat(on(LocalDate.of(2027, 3, 1))).isEmpty();
    assertThat(on(LocalDate.of(2027, 3, 10))).containsExactly("owner before-2");
    assertThat(on(LocalDate.of(2027, 3, 11))).isEmpty();
  }

  @Test
  void the_owner_is_reminded_on_the_day() {
    assertThat(on(DUE)).containsExactly("owner on");
    assertThat(on(DUE)).isEmpty();
  }

  @Test
  void after_the_day_first_the_owner_hears_then_the_line_then_the_coordinator() {
    assertThat(on(DUE)).containsExactly("owner on");
    assertThat(on(DAYS.after(DUE, 1))).isEmpty();
    assertThat(on(DAYS.after(DUE, 2))).containsExactly("owner after-2");
    assertThat(on(DAYS.after(DUE, 5))).containsExactly("owner after-5", "rep after-5");
    assertThat(on(DAYS.after(DUE, 9))).isEmpty();
    assertThat(on(DAYS.after(DUE, 10))).containsExactly("coordinator after-10");
    assertThat(on(DAYS.after(DUE, 100))).isEmpty();
  }

  @Test
  void after_days_without_a_server_only_the_latest_is_told_and_no_flood() {
    assertThat(on(DAYS.after(DUE, 30)))
        .containsExactly("owner after-5", "rep after-5", "coordinator after-10");
    assertThat(on(DAYS.after(DUE, 31))).isEmpty();
  }

  @Test
  void for_a_day_due_on_a_weekend_the_owner_is_reminded_on_the_friday() {
    var saturday = thing(AMINA, LocalDate.of(2027, 3, 13));
    assertThat(on(saturday, LocalDate.of(2027, 3, 11))).containsExactly("owner before-2");
    assertThat(on(saturday, LocalDate.of(2027, 3, 12))).containsExactly("owner on");
    assertThat(on(saturday, LocalDate.of(2027, 3, 16))).containsExactly("owner after-2");
  }

  @Test
  void bank_holidays_are_not_counted() {
    var afterEaster = thing(AMINA, LocalDate.of(2027, 3, 31));
    assertThat(on(afterEaster, LocalDate.of(2027, 3, 25))).containsExactly("owner before-2");
    assertThat(on(afterEaster, LocalDate.of(2027, 3, 29))).isEmpty();
    assertThat(on(afterEaster, LocalDate.of(2027, 3, 30))).isEmpty();
    assertThat(new Step(-2, OWNER).day(LocalDate.of(2027, 3, 31), DAYS))
        .isEqualTo(LocalDate.of(2027, 3, 25));
  }

  @Test
  void when_the_day_moves_the_steps_begin_anew() {
    assertThat(on(DAYS.after(DUE, 5))).contains("owner after-5");
    var moved = new Thing(thing.action(), null, "A-12", AMINA, HEALTH, LocalDate.of(2027, 6, 11));
    assertThat(on(moved, DAYS.after(DUE, 6))).isEmpty();
    assertThat(on(moved, LocalDate.of(2027, 5, 27))).containsExactly("owner before-10");
    assertThat(on(moved, LocalDate.of(2027, 6, 11))).containsExactly("owner on");
  }

  @Test
  void what_has_no_day_is_never_late() {
    assertThat(on(thing(AMINA, null), DUE)).isEmpty();
  }

  @Test
  void what_nobody_owns_goes_to_the_line_and_the_coordinator_at_once() {
    var free = thing(null, DUE);
    assertThat(on(free, LocalDate.of(2027, 1, 4)))
        .containsExactly("rep ownerless", "coordinator ownerless");
    assertThat(on(free, LocalDate.of(2027, 1, 5))).isEmpty();
    assertThat(on(free, DUE)).containsExactly("rep on");
  }

  @Test
  void the_same_holds_when_its_owner_has_left_even_without_a_day() {
    var left = thing(PersonId.next(), null);
    assertThat(on(left, DUE)).containsExactly("rep ownerless", "coordinator ownerless");
    assertThat(on(left, DAYS.after(DUE, 1))).isEmpty();
  }

  @Test
  void whoever_heard_that_nobody_owns_a_late_thing_is_not_told_next_day_that_it_is_late() {
    var free = thing(null, DUE);
    assertThat(on(free, DAYS.after(DUE, 3)))
        .containsExactly("rep ownerless", "coordinator ownerless");
    assertThat(on(free, DAYS.after(DUE, 4))).isEmpty();
    assertThat(on(free, DAYS.after(DUE, 5))).containsExactly("rep after-5");
    assertThat(on(free, DAYS.after(DUE, 10))).containsExactly("coordinator after-10");
  }

  @Test
  void an_owner_may_choose_how_long_before_and_stops_nothing_that_comes_after() {
    crew = crew(Map.of(AMINA, new Wish(List.of(5), null)));
    assertThat(on(DAYS.before(DUE, 10))).isEmpty();
    assertThat(on(DAYS.before(DUE, 5))).containsExactly("owner before-5");
    assertThat(on(DAYS.before(DUE, 2))).isEmpty();
    assertThat(on(DUE)).containsExactly("owner on");
    assertThat(on(DAYS.after(DUE, 5))).containsExactly("owner after-5", "rep after-5");
  }

  @Test
  void an_owner_may_choose_to_hear_nothing_before_the_day() {
    crew = crew(Map.of(AMINA, new Wish(List.of(), null)));
    assertThat(on(DAYS.before(DUE, 1))).isEmpty();
    assertThat(on(DUE)).containsExactly("owner on");
  }

  @Test
  void a_line_manager_who_was_named_hears_instead_of_the_representatives() {
    var boss = PersonId.next();
    crew = crew(Map.of(AMINA, new Wish(null, boss)), member(boss, HEALTH, Role.PRACTITIONER));
    assertThat(on(DAYS.after(DUE, 5))).containsExactly("owner after-5", "other after-5");
  }

  @Test
  void a_line_manager_who_has_left_hears_nothing_and_the_representatives_do() {
    crew = crew(Map.of(AMINA, new Wish(null, PersonId.next())));
    assertThat(on(DAYS.after(DUE, 5))).containsExactly("owner after-5", "rep after-5");
  }

  @Test
  void above_a_representative_who_is_late_stands_the_delegated_partner_of_the_agency() {
    var own = thing(REP, DUE);
    assertThat(on(own, DAYS.after(DUE, 5))).containsExactly("rep after-5", "partner after-5");
  }

  @Test
  void where_an_agency_has_nobody_else_those_who_run_the_business_hear_as_its_line() {
    var elsewhere = new Thing(Ids.next(), null, "A-13", MANAGER, UNIT, DUE);
    assertThat(on(elsewhere, DAYS.after(DUE, 5)))
        .containsExactly("manager after-5", "coordinator after-5");
  }

  @Test
  void a_coordinator_who_is_late_hears_of_it_once() {
    var own = new Thing(Ids.next(), null, "A-14", COORDINATOR, UNIT, DUE);
    assertThat(on(own, DAYS.after(DUE, 10))).containsExactly("coordinator after-5");
  }

  @Test
  void without_a_coordinator_the_business_manager_hears() {
    crew = new Crew(
        List.of(
            member(AMINA, HEALTH, Role.PRACTITIONER),
            member(REP, HEALTH, Role.REPRESENTATIVE),
            member(MANAGER, UNIT, Role.BUSINESS_MANAGER)),
        Map.of());
    assertThat(on(DAYS.after(DUE, 10)))
        .containsExactly("owner after-5", "rep after-5", "manager after-10");
  }

  @Test
  void a_new_owner_is_told_of_a_thing_that_is_late_already() {
    assertThat(on(DAYS.after(DUE, 5))).contains("owner after-5");
    var given = new Thing(thing.action(), null, "A-12", PARTNER, HEALTH, DUE);
    assertThat(on(given, DAYS.after(DUE, 6))).containsExactly("partner after-5");
  }

  @Test
  void after_the_schedule_changed_nobody_is_told_an_earlier_step_again() {
    assertThat(on(DAYS.after(DUE, 5))).contains("owner after-5");
    var other = new Schedule(DUE, List.of(new Step(3, OWNER), new Step(20, OWNER)), "other");
    var reminding = new Reminding(other, crew, DAYS, DAYS.after(DUE, 7));
    assertThat(reminding.of(thing, told)).isEmpty();
    var later = new Reminding(other, crew, DAYS, DAYS.after(DUE, 20));
    assertThat(later.of(thing, told)).extracting(Reminder::step).containsExactly("after-20");
  }

  @Test
  void what_is_due_on_the_day_and_late_is_firm_and_what_comes_before_is_not() {
    var before = new Reminding(SCHEDULE, crew, DAYS, DAYS.before(DUE, 2)).of(thing, List.of());
    assertThat(before).noneMatch(Reminder::isFirm);
    assertThat(new Reminding(SCHEDULE, crew, DAYS, DUE).of(thing, List.of()))
        .allMatch(Reminder::isFirm);
    assertThat(new Reminding(SCHEDULE, crew, DAYS, DUE).of(thing(null, null), List.of()))
        .allMatch(Reminder::isFirm);
  }

  @Test
  void a_step_says_when_it_is_in_words_and_by_its_code() {
    assertThat(new Step(-10, OWNER).words()).isEqualTo("10 working days before");
    assertThat(new Step(0, OWNER).words()).isEqualTo("on the day");
    assertThat(new Step(1, OWNER).words()).isEqualTo("1 working day after");
    for (var days : List.of(-10, 0, 7)) {
      assertThat(Step.daysOf(new Step(days, OWNER).code())).hasValue(days);
    }
    assertThat(Step.daysOf(Step.OWNERLESS)).isEmpty();
  }
}
