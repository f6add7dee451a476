package org.lapwing.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lapwing.actions.Register.Line;
import org.lapwing.actions.RegisterFilter.Days;
import org.lapwing.actions.RegisterFilter.Further;
import org.lapwing.actions.RegisterFilter.Order;
import org.lapwing.actions.RegisterFilter.Place;
import org.lapwing.actions.SomeActions.Sort;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class RegisterTest {

  @Autowired
  Clock clock;

  @Autowired
  Register register;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private @Nullable SomeActions plot;
  private List<Sort> sorts = List.of();
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_register_with_every_sort_of_action() {
    today = LocalDate.now(clock);
    plot = new SomeActions(jdbc, transaction);
    sorts = plot.everySort(today);
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void every_order_shows_each_action_once_over_all_its_pages(Order order) {
    var all = all(RegisterFilter.ALL.in(order));

    assertThat(all).hasSize(sorts.size());
    assertThat(SomeActions.ids(all)).doesNotHaveDuplicates();
    assertThat(all).isSortedAccordingTo(by(order));
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void words_and_filters_hold_in_every_order(Order order) {
    var filter = new RegisterFilter(
            "father",
            List.of(Stage.PLANNED, Stage.UNDER_WAY),
            List.of(here().health),
            List.of("meeting"),
            false,
            false,
            null)
        .in(order);

    assertThat(all(filter))
        .hasSize(count(sort -> sort.promise().contains("father")
            && sort.stage().isOpen()
            && sort.agency().equals(here().health)
            && sort.origin().equals("meeting")))
        .isNotEmpty();
  }

  @Test
  void each_filter_alone_finds_exactly_those_it_names() {
    finds(words("father"), sort -> sort.promise().contains("father"));
    finds(words("A-17"), sort -> sorts.indexOf(sort) == 16);
    finds(stages(Stage.DONE), sort -> sort.stage() == Stage.DONE);
    finds(
        new RegisterFilter("", List.of(), List.of(here().police), List.of(), false, false, null),
        sort -> sort.agency().equals(here().police));
    finds(
        new RegisterFilter("", List.of(), List.of(), List.of("review"), false, false, null),
        sort -> sort.origin().equals("review"));
    finds(
        new RegisterFilter("", List.of(), List.of(), List.of(), false, true, null),
        sort -> sort.stage().isOpen() && sort.due() != null && sort.due().isBefore(today));
    for (var colour : Colour.values()) {
      finds(further(Further.of(colour)), sort -> sort.colour() == colour);
    }
  }

  @Test
  void words_are_found_as_people_write_them_and_common_ones_alone_find_nothing() {
    finds(words("FATHERS"), sort -> sort.promise().contains("father"));
    finds(
        words("father or 33"),
        sort -> sort.promise().contains("father") || sort.promise().endsWith(" 33"));
    finds(words("-father"), sort -> !sort.promise().contains("father"));
    for (var nothing : List.of("the", "'", "\"", "a:* & !", "(", "father zebra", "A-999999999")) {
      assertThat(all(words(nothing))).as(nothing).isEmpty();
    }
  }

  @Test
  void each_further_filter_alone_finds_exactly_those_it_names() {
    finds(strength("unsaid"), sort -> sort.strength() == null);
    finds(strength("weaker"), sort -> sort.strength() == Strength.WEAKER);
    finds(owner(here().owner.person()), Sort::owned);
    finds(only(true, false), sort -> !sort.owned() && sort.stage().isOpen());
    finds(only(false, true), sort -> sort.due() != null && !sort.due().equals(sort.firstDue()));
    var from = today.minusDays(5);
    var to = today.plusDays(10);
    finds(
        due(new Days(from, to)),
        sort -> sort.due() != null && !sort.due().isBefore(from) && !sort.due().isAfter(to));
    finds(due(new Days(from, null)), sort -> sort.due() == null || !sort.due().isBefore(from));
  }

  @Test
  void mine_are_those_of_whoever_asks() {
    var mine = new RegisterFilter("", List.of(), List.of(), List.of(), true, false, null);

    assertThat(here().owner.call(() -> register.tally(mine)).all()).isEqualTo(count(Sort::owned));
    assertThat(here().officer.call(() -> register.tally(mine)).all()).isZero();
  }

  @Test
  void changed_since_finds_those_of_which_the_history_tells_something() {
    var old = here().add(sorts.getFirst());
    var young = here().add(sorts.getFirst());
    here().told(old, "updated", today.minusDays(30));
    here().told(young, "updated", today.minusDays(3));

    var found = all(further(
        new Further(List.of(), List.of(), null, Days.ANY, false, false, today.minusDays(7))));

    assertThat(SomeActions.ids(found)).containsExactly(young.value());
  }

  @Test
  void the_tally_counts_what_the_pages_show() {
    var tally = here().manager.call(() -> register.tally(RegisterFilter.ALL));

    assertThat(tally.all()).isEqualTo(sorts.size());
    for (var colour : Colour.values()) {
      assertThat(tally.of(colour)).isEqualTo(count(sort -> sort.colour() == colour));
    }
    for (var stage : Stage.values()) {
      assertThat(tally.of(stage)).isEqualTo(count(sort -> sort.stage() == stage));
    }
  }

  @Test
  void another_partnership_finds_and_counts_nothing() {
    var elsewhere = new SomeActions(jdbc, transaction);

    assertThat(elsewhere.manager.call(() -> register.lines(RegisterFilter.ALL))).isEmpty();
    var without = sorts.stream()
        .filter(sort -> !sort.promise().contains("father"))
        .findFirst()
        .orElseThrow();
    sorts.forEach(_ -> elsewhere.add(without)); // so that each number is there too
    assertThat(elsewhere.manager.call(() -> register.tally(words("father"))).all())
        .isZero();
  }

  private SomeActions here() {
    return java.util.Objects.requireNonNull(plot);
  }

  private void finds(RegisterFilter filter, Predicate<Sort> those) {
    var found = all(filter);
    assertThat(found).hasSize(count(those)).isNotEmpty();
    assertThat(found.stream().map(Line::reference))
        .allMatch(reference -> those.test(sorts.get(Integer.parseInt(reference.substring(2)) - 1)));
    assertThat(here().manager.call(() -> register.tally(filter)).all()).isEqualTo(found.size());
  }

  private List<Line> all(RegisterFilter filter) {
    var all = new ArrayList<Line>();
    @Nullable Place after = null;
    for (var page = 0; page < 10; page++) {
      var asked = filter.after(after);
      var lines = here().manager.call(() -> register.lines(asked));
      all.addAll(lines.subList(0, Math.min(lines.size(), Register.PAGE)));
      if (lines.size() <= Register.PAGE) {
        return all;
      }
      after = Place.read(lines.get(Register.PAGE - 1).place().code()).orElseThrow();
    }
    throw new AssertionError("The pages have no end");
  }

  private int count(Predicate<Sort> those) {
    return (int) sorts.stream().filter(those).count();
  }

  private static Comparator<Line> by(Order order) {
    return switch (order) {
      case DUE, HEARD, COLOUR ->
        Comparator.comparingInt((Line line) -> line.place().first())
            .thenComparing(line -> line.place().second());
      case NUMBER -> Comparator.comparingInt((Line line) -> -line.place().first());
    };
  }

  private static RegisterFilter words(String words) {
    return new RegisterFilter(words, List.of(), List.of(), List.of(), false, false, null);
  }

  private static RegisterFilter stages(Stage... stages) {
    return new RegisterFilter(
        "", List.of(stages), List.<AgencyId>of(), List.of(), false, false, null);
  }

  private static RegisterFilter further(Further further) {
    return RegisterFilter.ALL.with(further);
  }

  private static RegisterFilter strength(String code) {
    return further(new Further(List.of(), List.of(code), null, Days.ANY, false, false, null));
  }

  private static RegisterFilter owner(PersonId person) {
    return further(new Further(List.of(), List.of(), person, Days.ANY, false, false, null));
  }

  private static RegisterFilter only(boolean unowned, boolean moved) {
    return further(new Further(List.of(), List.of(), null, Days.ANY, unowned, moved, null));
  }

  private static RegisterFilter due(Days days) {
    return further(new Further(List.of(), List.of(), null, days, false, false, null));
  }
}
