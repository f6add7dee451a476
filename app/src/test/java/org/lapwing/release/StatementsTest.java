package org.lapwing.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.World;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class StatementsTest {

  private static final Text TEXT = Scene.text("What we learned", null, "First.", "Second.");

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  Clock clock;

  @Autowired
  Statements statements;

  @Autowired
  Signing signing;

  @Autowired
  Releases releases;

  @Autowired
  Register register;

  @Autowired
  StatementsWaiting waiting;

  @Autowired
  StatementPlace place;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ApplicationEvents events;

  @Test
  void
      a_statement_is_announced_when_all_have_signed_when_it_is_released_and_when_it_is_withdrawn() {
    var scene = new Scene(beans);
    var id = scene.released(TEXT);
    scene.corrected(id, "The second paragraph was wrong", "First.", "Second, put right.");
    scene.withdraw(id);

    assertThat(events.stream(StatementEvent.class)
            .filter(event -> event.statement().equals(id))
            .map(event -> event.getClass().getSimpleName()))
        .containsExactly(
            "StatementSigned",
            "StatementReleased",
            "StatementSigned",
            "StatementReleased",
            "StatementWithdrawn");
    assertThat(events.stream(StatementReleased.class)
            .filter(event -> event.statement().equals(id))
            .map(StatementReleased::version))
        .containsExactly(1, 2);
    assertThat(scene.manager.call(() -> statements.history(id))).hasSize(16);
  }

  @Test
  void another_partnership_cannot_tell_that_the_statement_exists() {
    var scene = new Scene(beans);
    var elsewhere = new Scene(beans);
    var id = scene.released(TEXT);

    assertThatThrownBy(() -> elsewhere.manager.call(() -> statements.get(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> elsewhere.manager.call(() -> releases.withdraw(id, Ids.next(), "Mine now")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> statements.get(id)).isInstanceOf(NotFound.class);
    assertThat(elsewhere.manager.call(() -> register.lines(null))).isEmpty();
  }

  @Test
  void whoever_has_no_part_in_it_finds_it_only_once_it_is_released() {
    var scene = new Scene(beans);
    var id = scene.signed(TEXT);

    assertThatThrownBy(() -> scene.practitioner.call(() -> statements.get(id)))
        .isInstanceOf(NotFound.class);
    assertThat(scene.practitioner.call(() -> register.lines(null))).isEmpty();
    assertThat(scene.practitioner.call(() -> register.find("learned", null, 9))).isEmpty();
    assertThat(scene.practitioner.call(() -> place.show(List.of(id)))).isEmpty();
    assertThat(scene.manager.call(() -> register.find("learned", null, 9))).hasSize(1);

    scene.release(id);
    assertThat(scene.practitioner.call(() -> register.find("learned", null, 9))).hasSize(1);
    assertThat(scene.practitioner.call(() -> place.show(List.of(id)))).containsKey(id);
  }

  @Test
  void a_communications_officer_never_sees_what_nobody_cleared_but_their_own() {
    var scene = new Scene(beans);
    var own = scene.drafted(TEXT);
    var other = Scene.accepted(
            scene.manager.call(() -> statements.draft(Ids.next(), new Draft(TEXT, null))))
        .statement();

    assertThat(scene.comms.call(() -> register.lines(null)))
        .extracting(Register.Line::id)
        .containsExactly(own);
    assertThatThrownBy(() -> scene.comms.call(() -> statements.get(other)))
        .isInstanceOf(NotFound.class);
    scene.council.call(
        () -> statements.clear(other, Ids.next(), scene.waiting(other, scene.council)));
    assertThat(scene.comms.call(() -> statements.get(other)).id()).isEqualTo(other);
  }

  @Test
  void who_wrote_a_passage_cannot_clear_it_not_even_past_the_rules() {
    var scene = new Scene(beans);
    var id = Scene.accepted(
            scene.manager.call(() -> statements.draft(Ids.next(), new Draft(TEXT, null))))
        .statement();

    assertThat(scene.waiting(id, scene.manager)).isEmpty();
    assertThatThrownBy(() -> scene.manager.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(
                "update statement_passage set cleared_by = written_by, cleared_at = written_at where statement_id = :id")
            .param("id", id)
            .update())))
        .rootCause()
        .hasMessageContaining("nobody_clears_their_own");
  }

  @Test
  void only_what_was_changed_waits_for_a_second_reader_again() {
    var scene = new Scene(beans);
    var id = scene.signed(TEXT);
    scene.rewrite(id, "", "First.", "Second, changed.");

    assertThat(scene.manager.call(() -> statements.clearance(scene.edition(id)).uncleared()))
        .extracting(Passage::words)
        .containsExactly("Second, changed.");
  }

  @Test
  void a_change_after_signing_asks_every_partner_again_even_when_it_is_taken_back() {
    var scene = new Scene(beans);
    var id = scene.signed(TEXT);
    scene.rewrite(id, "", "First.", "Second, changed.");
    scene.rewrite(id, "", "First.", "Second.");
    scene.comms.call(() -> statements.offer(id, Ids.next()));

    var edition = scene.manager.call(() -> scene.edition(id));
    var signatures = scene.manager.call(() -> signing.of(id));
    assertThat(edition.stage()).isEqualTo(Stage.READY);
    assertThat(signatures.missing(edition.fingerprint())).hasSize(3);
    assertThat(signatures.overOlder(edition.fingerprint(), 1)).hasSize(3);
    assertThat(message(scene.comms.call(() -> releases.release(id, Ids.next()))))
        .startsWith("You cannot release a statement that is ready to sign");
  }

  @Test
  void what_the_public_reads_is_to_the_letter_what_was_signed() {
    var scene = new Scene(beans);
    var id =
        scene.released(Scene.text("What “we” learned", clock.instant(), "First.", "Zweite: ü."));
    scene.corrected(id, "A word was wrong.", "First.", "Second.");

    var published =
        scene.manager.call(() -> Objects.requireNonNull(transaction.execute(_ -> jdbc.sql(
                "select id, version, title, issued_by, contact, changed, body, not_before, action_ids, fingerprint from published_statement where id = :id")
            .param("id", id)
            .query((row, _) -> List.of(
                new Fingerprint(row.getString("fingerprint")),
                new Text(
                        row.getString("title"),
                        row.getString("issued_by"),
                        row.getString("contact"),
                        row.getString("changed"),
                        StatementRow.paragraphs(row.getString("body")),
                        StatementRow.moment(row, "not_before"),
                        StatementRow.ids(row, "action_ids"))
                    .fingerprint(row.getInt("version"))))
            .list())));
    assertThat(published)
        .hasSize(2)
        .allSatisfy(both -> assertThat(both.getFirst()).isEqualTo(both.getLast()));
    assertThat(scene.manager.call(() -> signing.of(id).all()))
        .extracting(Signature::over)
        .hasSameElementsAs(published.stream().map(List::getFirst).toList());
  }

  @Test
  void who_read_an_older_text_cannot_sign_the_newer() {
    var scene = new Scene(beans);
    var id = scene.offered(TEXT);
    var read = scene.council.call(() -> scene.edition(id).fingerprint());
    scene.rewrite(id, "", "First.", "Second, changed.");
    scene.offer(id);

    assertThat(message(scene.council.call(() -> signing.sign(id, Ids.next(), read))))
        .isEqualTo("The text was changed while you were reading. Read it again before you sign");
  }

  @Test
  void a_statement_that_changed_since_it_was_read_is_not_overwritten() {
    var scene = new Scene(beans);
    var id = scene.drafted(TEXT);
    var read = scene.comms.call(() -> scene.edition(id).revision());
    scene.rewrite(id, "", "Theirs.");

    assertThatThrownBy(() ->
            scene.comms.call(() -> statements.rewrite(id, Ids.next(), read, new Draft(TEXT, null))))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void one_form_sent_many_times_at_once_signs_once() throws Exception {
    var scene = new Scene(beans);
    var id = scene.offered(TEXT);
    var read = scene.council.call(() -> scene.edition(id).fingerprint());
    var once = Ids.next();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var sending = new ArrayList<Future<Outcome<Edition>>>();
      for (var time = 0; time < 8; time++) {
        sending.add(crowd.submit((Callable<Outcome<Edition>>)
            () -> scene.council.call(() -> signing.sign(id, once, read))));
      }
      for (var one : sending) {
        Scene.accepted(one.get());
      }
    }
    assertThat(scene.council.call(() -> signing.of(id).all())).hasSize(1);
  }

  @Test
  void work_waits_for_those_who_can_do_it() {
    var scene = new Scene(beans);
    var tomorrow = clock.instant().plus(Duration.ofDays(1));
    var id = scene.drafted(Scene.text("What we learned", tomorrow, "First."));
    assertThat(asks(scene.manager)).containsExactly("Clear as second reader");
    assertThat(asks(scene.comms)).isEmpty();

    scene.offer(id);
    assertThat(asks(scene.manager)).isEmpty();
    assertThat(asks(scene.council)).containsExactly("Read and sign");
    scene.partners().forEach(partner -> scene.sign(id, partner));
    assertThat(asks(scene.council)).isEmpty();
    assertThat(asks(scene.manager)).singleElement().asString().startsWith("May be released from ");
    ScopedClock.at(tomorrow, () -> assertThat(asks(scene.manager)).containsExactly("Release"));
  }

  private List<String> asks(Viewer.Person who) {
    return who.call(waiting::waiting).stream().map(WorkItem::ask).toList();
  }

  @Test
  void a_partner_of_an_agency_that_the_law_does_not_name_is_not_asked() {
    var scene = new Scene(beans);
    var world = new World(jdbc, transaction);
    var school = world.person(
        scene.north,
        world.agency(scene.north, "Schools", "education"),
        "Sam",
        Role.DELEGATED_PARTNER);
    var id = scene.offered(TEXT);

    assertThat(asks(school)).isEmpty();
    assertThat(message(
            school.call(() -> signing.sign(id, Ids.next(), scene.edition(id).fingerprint()))))
        .startsWith("Only a delegated partner of these agencies can sign");
  }

  @Test
  void people_publish_nothing_by_saying_that_it_was_published_elsewhere() {
    var scene = new Scene(beans);
    var said = new PublishedStatement(
        Ids.next(),
        "Said",
        Instant.EPOCH.atZone(clock.getZone()).toLocalDate(),
        "Us",
        "There",
        List.of("A"));

    assertThatThrownBy(() -> scene.manager.run(() -> releases.takeOver(said)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> scene.manager.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(
                "insert into published_statement (id, title, published_on, issued_by, source, body) values (:id, 'Said', date '2022-02-07', 'Us', 'There', 'A')")
            .param("id", Ids.next())
            .update())))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private static String message(Outcome<Edition> outcome) {
    return outcome instanceof Refused<Edition>(var because) ? because.message() : "accepted";
  }
}
