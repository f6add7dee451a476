package org.lapwing.actions.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Colour;
import org.lapwing.actions.DatesOfActions;
import org.lapwing.actions.Entry;
import org.lapwing.actions.Owner;
import org.lapwing.actions.SomeActions;
import org.lapwing.actions.SomeActions.Sort;
import org.lapwing.actions.Stage;
import org.lapwing.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class BulkTest {

  @Autowired
  Bulk bulk;

  @Autowired
  Actions actions;

  @Autowired
  DatesOfActions dates;

  @Autowired
  Clock clock;

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
  void a_look_tells_what_would_become_of_each_and_does_nothing() {
    var planned = chosen(Stage.PLANNED);
    var done = chosen(Stage.DONE);

    var turns = here().manager.call(() -> bulk.tried(List.of(planned, done), new Change.Start()));

    assertThat(turns.getFirst()).isInstanceOfSatisfying(Turn.Taken.class, taken -> {
      assertThat(taken.before().state().stage()).isEqualTo(Stage.PLANNED);
      assertThat(taken.after().state().stage()).isEqualTo(Stage.UNDER_WAY);
    });
    assertThat(turns.getLast())
        .isInstanceOfSatisfying(
            Turn.Refused.class, no -> assertThat(no.because()).contains("You cannot start"));
    assertThat(now(planned).state().stage()).isEqualTo(Stage.PLANNED);
    assertThat(told(planned)).isEmpty();
  }

  @Test
  void each_is_changed_by_its_own_rules_and_one_that_is_refused_holds_up_no_other() {
    var planned = chosen(Stage.PLANNED);
    var done = chosen(Stage.DONE);
    var other = chosen(Stage.PLANNED);

    var turns = here()
        .manager
        .call(() -> bulk.done(Ids.next(), List.of(planned, done, other), new Change.Start()));

    assertThat(turns.get(1)).isInstanceOf(Turn.Refused.class);
    assertThat(now(planned).state().stage()).isEqualTo(Stage.UNDER_WAY);
    assertThat(now(other).state().stage()).isEqualTo(Stage.UNDER_WAY);
  }

  @Test
  void sending_it_twice_does_it_once() {
    var one = chosen(Stage.UNDER_WAY);
    var form = Ids.next();
    var say = new Change.Say("All teams were told.");

    here().manager.run(() -> bulk.done(form, List.of(one), say));
    var again = here().manager.call(() -> bulk.done(form, List.of(one), say));

    assertThat(again.getFirst()).isInstanceOf(Turn.Taken.class);
    assertThat(told(one)).hasSize(1);
  }

  @Test
  void what_somebody_changed_meanwhile_is_left_alone() {
    var one = chosen(Stage.PLANNED);
    here().manager.run(() -> actions.start(one.id(), Ids.next()));

    var turns = here()
        .manager
        .call(() -> bulk.done(Ids.next(), List.of(one), new Change.Drop("No longer needed")));

    assertThat(turns.getFirst()).isInstanceOf(Turn.Meanwhile.class);
    assertThat(now(one).state().stage()).isEqualTo(Stage.UNDER_WAY);
  }

  @Test
  void many_are_handed_over_and_keep_the_agencies_that_have_a_part_in_them() {
    var one = chosen(Stage.UNDER_WAY);
    var to = new Owner(here().officer.person(), here().police, List.of());

    here().manager.run(() -> bulk.done(Ids.next(), List.of(one), new Change.HandOver(to, "")));

    assertThat(now(one).owner().person()).isEqualTo(here().officer.person());
    var turns = here()
        .manager
        .call(() -> bulk.tried(
            List.of(new Chosen(one.id(), now(one).version())), new Change.HandOver(to, "")));
    assertThat(turns.getFirst()).isInstanceOf(Turn.Refused.class);
  }

  @Test
  void a_date_asked_for_waits_until_somebody_else_agrees() {
    var one = chosen(Stage.UNDER_WAY);
    var wanted = today.plusDays(90);

    here()
        .owner
        .run(() ->
            bulk.done(Ids.next(), List.of(one), new Change.AskDate(wanted, "The course is full")));
    assertThat(here().manager.call(() -> dates.waiting(one.id()))).isPresent();
    var own = here().owner.call(() -> bulk.tried(List.of(one), new Change.AgreeDate("Agreed")));
    assertThat(own.getFirst()).isInstanceOf(Turn.Refused.class);

    here()
        .manager
        .run(() ->
            bulk.done(Ids.next(), List.of(one), new Change.AgreeDate("There is no other course")));
    assertThat(now(one).dates().due()).isEqualTo(wanted);
  }

  @Test
  void many_are_dropped_with_one_reason_that_each_history_tells() {
    var one = chosen(Stage.PLANNED);

    here()
        .manager
        .run(
            () -> bulk.done(Ids.next(), List.of(one), new Change.Drop("Merged with another plan")));

    assertThat(now(one).state().stage()).isEqualTo(Stage.DROPPED);
    assertThat(told(one)).first().extracting(Entry::note).isEqualTo("Merged with another plan");
  }

  @Test
  void what_no_form_of_ours_sends_is_no_choice() {
    assertThat(Chosen.read("nonsense")).isEmpty();
    assertThat(Chosen.read(ActionId.next().value() + "_x")).isEmpty();
  }

  private Chosen chosen(Stage stage) {
    var due = today.plusDays(30);
    var id = here()
        .add(new Sort(
            "Ask about every father",
            stage,
            here().health,
            true,
            due,
            due,
            null,
            today,
            Colour.GREEN,
            null,
            "meeting"));
    return new Chosen(id, 0);
  }

  private Action now(Chosen one) {
    return here().manager.call(() -> actions.get(one.id()));
  }

  private List<Entry> told(Chosen one) {
    return here().manager.call(() -> actions.history(one.id()));
  }

  private SomeActions here() {
    return Objects.requireNonNull(plot);
  }
}
