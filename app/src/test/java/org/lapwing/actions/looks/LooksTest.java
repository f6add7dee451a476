package org.lapwing.actions.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Colour;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.RegisterFilter.Further;
import org.lapwing.actions.SomeActions;
import org.lapwing.actions.SomeActions.Sort;
import org.lapwing.actions.Stage;
import org.lapwing.actions.looks.Happening.Kind;
import org.lapwing.kernel.AgencyId;
import org.lapwing.platform.BankHolidays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class LooksTest {

  @Autowired
  Clock clock;

  @Autowired
  Board board;

  @Autowired
  Schedule schedule;

  @Autowired
  Changes changes;

  @Autowired
  Figures figures;

  @Autowired
  Askable askable;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private @Nullable SomeActions plot;
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_place_of_its_own() {
    today = LocalDate.now(clock);
    plot = new SomeActions(jdbc, transaction);
  }

  @Test
  void the_board_shows_of_each_state_the_gravest_first_and_no_more_than_fit() {
    for (var at = 0; at < 14; at++) {
      here().add(sort(Stage.UNDER_WAY, at % 2 == 0 ? Colour.GREEN : Colour.RED, 10 + at));
    }
    here().add(sort(Stage.DONE, Colour.AMBER, 1));
    here().add(sort(Stage.DROPPED, Colour.GREY, 1));

    var cards = here().manager.call(() -> board.cards(RegisterFilter.ALL));

    assertThat(cards).extracting(Board.Card::stage).doesNotContain(Stage.DROPPED);
    var underWay =
        cards.stream().filter(card -> card.stage() == Stage.UNDER_WAY).toList();
    assertThat(underWay).hasSize(Board.DEEP);
    assertThat(underWay.subList(0, 7)).extracting(Board.Card::colour).containsOnly(Colour.RED);
    assertThat(underWay.subList(7, 10)).extracting(Board.Card::colour).containsOnly(Colour.GREEN);
    assertThat(here()
            .manager
            .call(() -> board.cards(RegisterFilter.ALL.with(Further.of(Colour.AMBER)))))
        .hasSize(1);
  }

  @Test
  void along_time_stands_what_is_due_within_the_months_by_agency() {
    here().add(sort(Stage.UNDER_WAY, Colour.GREEN, 10));
    here().add(sort(Stage.PLANNED, Colour.GREY, 400));
    here().add(with(sort(Stage.PLANNED, Colour.GREY, 20), here().police));

    var found =
        here().manager.call(() -> schedule.within(RegisterFilter.ALL, today, today.plusDays(60)));

    assertThat(found)
        .extracting(Schedule.Stretch::agency)
        .containsExactly("Community health", "Police");
    assertThat(
            here().manager.call(() -> schedule.within(words("fathers"), today, today.plusDays(60))))
        .hasSize(2);
  }

  @Test
  void what_changed_is_told_by_kind_with_where_it_stood_then() {
    var verified = here().add(sort(Stage.VERIFIED, Colour.BLUE, 5));
    here().told(verified, "raised", today.minusDays(60));
    here().told(verified, "completed", today.minusDays(40));
    here().told(verified, "verified", today.minusDays(5));
    var raised = here().add(sort(Stage.PLANNED, Colour.GREY, 50));
    here().told(raised, "raised", today.minusDays(3));
    here().told(raised, "updated", today.minusDays(2));

    var since = here().manager.call(() -> changes.since(RegisterFilter.ALL, today.minusDays(20)));

    assertThat(since).extracting(Changes.Group::kind).containsExactly(Kind.VERIFIED, Kind.RAISED);
    var told = since.getFirst().latest().getFirst();
    assertThat(told.then()).isEqualTo(Stage.DONE);
    assertThat(told.now()).isEqualTo(Stage.VERIFIED);
    assertThat(since.getLast().latest().getFirst().then()).isNull();
    assertThat(here().manager.call(() -> changes.since(words("bruising"), today.minusDays(20))))
        .isEmpty();
  }

  @Test
  void of_many_changes_a_few_of_each_kind_are_shown_and_all_of_one_when_asked_for() {
    var action = here().add(sort(Stage.UNDER_WAY, Colour.GREEN, 50));
    for (var count = 0; count < Changes.MOST + 2; count++) {
      here().told(action, "sent-back", today.minusDays(3));
    }
    here().told(action, "handed-over", today.minusDays(2));

    var few = here().manager.call(() -> changes.since(RegisterFilter.ALL, today.minusDays(20)));
    assertThat(few).extracting(Changes.Group::hasMore).containsExactly(true, false);
    assertThat(few.getFirst().counted()).isEqualTo("12");
    var one = here()
        .manager
        .call(() -> changes.since(RegisterFilter.ALL, today.minusDays(20), Kind.SENT_BACK));
    assertThat(one).hasSize(1);
    assertThat(one.getFirst().latest()).hasSize(12);
  }

  @Test
  void figures_count_what_came_before_each_month() {
    here().add(sort(Stage.VERIFIED, Colour.BLUE, -100));
    here().add(sort(Stage.DONE, Colour.GREEN, -100));
    here().add(sort(Stage.UNDER_WAY, Colour.RED, -3));
    here().add(sort(Stage.DROPPED, Colour.GREY, -3));

    var last = here().manager.call(() -> figures.months(RegisterFilter.ALL)).getLast();

    assertThat(last.planned()).isEqualTo(3);
    assertThat(last.done()).isEqualTo(2);
    assertThat(last.verified()).isEqualTo(1);
    var first = here().manager.call(() -> figures.months(RegisterFilter.ALL)).getFirst();
    assertThat(first.planned()).isZero();
  }

  @Test
  void figures_tell_states_by_agency_ages_and_strengths() {
    here().add(sort(Stage.UNDER_WAY, Colour.RED, -3));
    here().add(with(sort(Stage.UNDER_WAY, Colour.RED, -300), here().police));

    here().manager.run(() -> {
      assertThat(figures.agencies(RegisterFilter.ALL))
          .extracting(Figures.OfAgency::agency)
          .containsExactly("Community health", "Police");
      assertThat(figures.ages(RegisterFilter.ALL, BankHolidays.asShipped().workingDays()))
          .extracting(Figures.Age::many)
          .containsExactly(1, 0, 0, 1);
      assertThat(figures.strengths(RegisterFilter.ALL)).containsEntry("unsaid", 2);
      assertThat(figures.strengths(words("bruising"))).isEmpty();
      assertThat(figures.agencies(words("bruising"))).isEmpty();
      assertThat(figures.months(words("bruising")).getLast().planned()).isZero();
      assertThat(figures.ages(words("bruising"), BankHolidays.asShipped().workingDays()))
          .allMatch(age -> age.many() == 0);
    });
  }

  @Test
  void what_can_be_asked_for_is_what_some_action_has() {
    here().add(sort(Stage.UNDER_WAY, Colour.RED, -3));

    var choices = here().manager.call(() -> askable.choices());

    assertThat(choices.owners()).extracting(Askable.Person::name).containsExactly("Amina");
    assertThat(choices.origins()).containsExactly("meeting");
    assertThat(choices.agencies()).hasSize(3);
  }

  private SomeActions here() {
    return Objects.requireNonNull(plot);
  }

  private Sort sort(Stage stage, Colour colour, int dueIn) {
    var due = today.plusDays(dueIn);
    return new Sort(
        "Ask about every father",
        stage,
        here().health,
        true,
        due,
        due,
        null,
        today.minusDays(2),
        colour,
        null,
        "meeting");
  }

  private static Sort with(Sort sort, AgencyId agency) {
    return new Sort(
        sort.promise(),
        sort.stage(),
        agency,
        sort.owned(),
        sort.due(),
        sort.firstDue(),
        sort.heard(),
        sort.since(),
        sort.colour(),
        sort.strength(),
        sort.origin());
  }

  private static RegisterFilter words(String words) {
    return new RegisterFilter(words, List.of(), List.of(), List.of(), false, false, null);
  }
}
