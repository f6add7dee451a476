package org.lapwing.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.thread.Relation.RESTS_ON;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.lapwing.thread.ThreadPanel.Link;
import org.lapwing.thread.ThreadWeb.Knot;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ThreadsTest {

  private static final String JOINS = """
      select count(*) from thread_join
      """;

  @Autowired
  Threads threads;

  @Autowired
  Notes notes;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private Viewer.Person manager = nobody();
  private Viewer.Person practitioner = nobody();

  @BeforeEach
  void somebody() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var council = world.agency(north, "Council", "local_authority");
    manager = world.person(north, council, "Manager", Role.BUSINESS_MANAGER);
    practitioner = world.person(north, council, "Practitioner", Role.PRACTITIONER);
  }

  @Test
  void a_join_said_twice_is_one_join() {
    var action = notes.opened("The action");
    var statement = notes.opened("The statement");
    manager.run(() -> threads.join(action, RESTS_ON, statement));
    manager.run(() -> threads.join(action, RESTS_ON, statement));

    assertThat(joins(manager)).isEqualTo(1);
    var panel = practitioner.call(() -> threads.panel(action));
    assertThat(panel.restsOn()).extracting(Link::title).containsExactly("The statement");
    assertThat(panel.reliedOnBy()).isEmpty();
    assertThat(practitioner.call(() -> threads.panel(statement)).reliedOnBy())
        .extracting(Link::title)
        .containsExactly("The action");
  }

  @Test
  void what_stands_on_many_records_is_asked_for_at_once_and_shows_only_what_may_be_seen() {
    var first = notes.opened("The first finding");
    var second = notes.opened("The second finding");
    var seen = notes.opened("The recommendation");
    var hidden = notes.hidden();
    manager.run(() -> {
      threads.join(seen, Relation.ANSWERS, first);
      threads.join(seen, Relation.ANSWERS, second);
      threads.join(hidden, Relation.ANSWERS, first);
    });

    var standing = practitioner.call(() -> threads.standingOn(List.of(first, second)));
    assertThat(standing).extracting(Standing::node).containsExactly(seen, seen);
    assertThat(standing).extracting(Standing::on).containsExactly(first, second);
    assertThat(practitioner.call(() -> threads.standingOn(List.of()))).isEmpty();
  }

  @Test
  void an_ended_join_is_kept_but_no_longer_shown() {
    var action = notes.opened("The action");
    var statement = notes.opened("The statement");
    manager.run(() -> threads.join(action, RESTS_ON, statement));
    manager.run(() -> threads.part(action, RESTS_ON, statement));

    assertThat(manager.call(() -> threads.panel(action)).isEmpty()).isTrue();
    assertThat(joins(manager)).isEqualTo(1);
  }

  @Test
  void what_a_viewer_may_not_see_is_absent_and_only_the_whole_partnership_is_told_how_many() {
    var action = notes.opened("The action");
    var secret = notes.hidden();
    manager.run(() -> threads.join(action, RESTS_ON, secret));

    var forPractitioner = practitioner.call(() -> threads.panel(action));
    assertThat(forPractitioner.isEmpty()).isTrue();
    assertThat(forPractitioner.hidden()).isZero();
    assertThat(manager.call(() -> threads.panel(action)).hidden()).isEqualTo(1);
    assertThat(practitioner.call(() -> threads.around(action)).orElseThrow().hidden())
        .isZero();
    assertThat(manager.call(() -> threads.around(action)).orElseThrow().hidden())
        .isEqualTo(1);
    assertThat(manager.call(() -> threads.around(secret))).isEmpty();
  }

  @Test
  void the_thread_goes_three_steps_each_way_and_round_a_circle_only_once() {
    var chain = new Node[9];
    for (var i = 0; i < chain.length; i++) {
      chain[i] = notes.opened("Note " + i);
    }
    manager.run(() -> {
      for (var i = 1; i < chain.length; i++) {
        threads.join(chain[i], RESTS_ON, chain[i - 1]);
      }
      threads.join(chain[0], RESTS_ON, chain[8]);
    });

    var web = manager.call(() -> threads.around(chain[4])).orElseThrow();
    assertThat(web.knots())
        .extracting(Knot::steps)
        .containsExactlyInAnyOrder(-3, -2, -1, 0, 1, 2, 3);
  }

  @Test
  void another_partnership_sees_no_join() {
    var action = notes.opened("The action");
    manager.run(() -> threads.join(action, RESTS_ON, notes.opened("The statement")));
    var world = new World(jdbc, transaction);
    var south = world.partnership("South");
    var council = world.agency(south, "Council", "local_authority");
    var stranger = world.person(south, council, "Stranger", Role.BUSINESS_MANAGER);

    assertThat(stranger.call(() -> threads.panel(action)).isEmpty()).isTrue();
    assertThat(joins(stranger)).isZero();
  }

  private long joins(Viewer viewer) {
    return viewer.call(() -> Objects.requireNonNull(
        transaction.execute(_ -> jdbc.sql(JOINS).query(Long.class).single())));
  }

  private static Viewer.Person nobody() {
    return new Viewer.Person(
        PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);
  }
}
