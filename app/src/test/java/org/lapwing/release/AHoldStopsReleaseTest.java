package org.lapwing.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.NewIncident;
import org.lapwing.incidents.Standing;
import org.lapwing.incidents.holds.HoldKind;
import org.lapwing.incidents.holds.HoldWish;
import org.lapwing.incidents.holds.Holds;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.reviews.NewReview;
import org.lapwing.reviews.ReviewKind;
import org.lapwing.reviews.Reviews;
import org.lapwing.reviews.Scope;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing is published while a hold stands on a case that it tells of, and nobody learns from it which case that is. */
@SpringBootTest
@AutoConfigureMockMvc
class AHoldStopsReleaseTest {

  private static final String PAST_THE_RULES = """
      insert into published_statement (id, version, title, issued_by, changed, body, source, published_on, released_at,
             not_before, fingerprint, signed_by)
      select statement_id, version, title, issued_by, changed, body, '', cast(:on as date), :at,
             not_before, :fingerprint, '{North Council,NHS North,North Police}'
        from statement_edition
       where statement_id = :id
       order by version desc limit 1
      """;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  MockMvcTester pages;

  @Autowired
  Statements statements;

  @Autowired
  Releases releases;

  @Autowired
  HeldStatements waiting;

  @Autowired
  Holds holds;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  private @Nullable Scene made;
  private CaseId file = CaseId.next();
  private UUID review = Ids.next();

  private Scene scene() {
    return java.util.Objects.requireNonNull(made);
  }

  @BeforeEach
  void a_review_over_a_case() {
    made = new Scene(beans);
    var facts = AnIncident.facts(today.minusDays(40));
    var incident = Scene.accepted(scene()
        .manager
        .call(() -> beans
            .getBean(Incidents.class)
            .open(new NewIncident("K-7", facts, List.of("Child A")), Ids.next())));
    var child = scene()
        .manager
        .call(() -> beans.getBean(Incidents.class).children(List.of(incident.value())))
        .getFirst();
    file = child.caseFile();
    for (var partner : scene().partners()) {
      Scene.accepted(scene()
          .manager
          .call(() -> beans
              .getBean(Access.class)
              .grantCase(new CaseGrant.Wish(
                  Ids.next(), file, partner.person(), "Decides", today.plusDays(90)))));
      Scene.accepted(partner.call(() -> beans
          .getBean(Criteria.class)
          .take(child.id(), Ids.next(), Standing.MET, "So our records show")));
    }
    var wanted = new NewReview(
        "Babies under one",
        ReviewKind.SINGLE,
        new Scope("From booking on", "Who knew of the father?"),
        List.of(incident.value()));
    review = Scene.accepted(
            scene().manager.call(() -> beans.getBean(Reviews.class).open(wanted, Ids.next())))
        .id()
        .value();
  }

  private UUID signed() {
    var text = Scene.text("What we learned", null, "First.", "Second.");
    var id = Scene.accepted(
            scene().manager.call(() -> statements.draft(Ids.next(), new Draft(text, review))))
        .statement();
    Scene.accepted(scene()
        .council
        .call(() -> statements.clear(id, Ids.next(), scene().waiting(id, scene().council))));
    Scene.accepted(scene().comms.call(() -> statements.offer(id, Ids.next())));
    scene().partners().forEach(partner -> scene().sign(id, partner));
    return id;
  }

  private UUID held() {
    return Scene.accepted(scene()
        .manager
        .call(() -> holds.place(
            file,
            Ids.next(),
            new HoldWish(
                HoldKind.RELEASE,
                "prosecutor",
                "A decision on charges is awaited",
                "Officer",
                today,
                today.plusDays(30)))));
  }

  private static String refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because().message();
  }

  private String page(UUID id, org.lapwing.platform.Viewer.Person who) {
    var answer = pages
        .get()
        .uri("/p/" + scene().slug + "/statements/" + id)
        .with(Actors.as(who))
        .exchange();
    assertThat(answer).hasStatusOk();
    var text = new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(Html.errors(text)).isEmpty();
    return text;
  }

  @Test
  void a_signed_statement_waits_until_the_hold_is_lifted() {
    var id = signed();
    var hold = held();

    for (var who : List.of(scene().comms, scene().manager)) {
      assertThat(refused(who.call(() -> releases.release(id, Ids.next()))))
          .isEqualTo("A hold prevents release. Ask the business manager");
    }
    assertThat(scene().manager.call(() -> statements.get(id)).isPublic()).isFalse();
    Scene.accepted(
        scene().manager.call(() -> holds.lift(file, hold, "No charge; the officer agreed")));
    scene().release(id);
    assertThat(scene().manager.call(() -> statements.get(id)).isPublic()).isTrue();
  }

  @Test
  void the_page_says_so_before_anybody_tries_and_names_the_case_to_its_readers_alone() {
    var id = signed();
    held();

    assertThat(page(id, scene().comms))
        .contains("A hold prevents release. Ask the business manager")
        .doesNotContain("K-7", "charges", "/holds/");
    assertThat(page(id, scene().manager)).contains("Hold on K-7", "/holds/");
  }

  @Test
  void past_the_rules_the_database_refuses_too() {
    var id = signed();
    held();
    var fingerprint = scene().manager.call(() -> scene().edition(id).fingerprint());
    assertThatThrownBy(() -> scene()
            .manager
            .run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(PAST_THE_RULES)
                .param("id", id)
                .param("on", today)
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("fingerprint", fingerprint.hex())
                .update())))
        .rootCause()
        .hasMessageContaining("not_held_back");
  }

  @Test
  void a_hold_and_a_release_at_the_same_moment_never_overlook_each_other() throws Exception {
    var id = signed();
    List<Callable<Boolean>> both = List.of(
        () -> scene().comms.call(() -> releases.release(id, Ids.next())) instanceof Accepted,
        () -> {
          held();
          return true;
        });
    boolean released;
    try (var threads = Executors.newFixedThreadPool(2)) {
      released = threads.invokeAll(both).getFirst().get();
    }
    // Either the hold came first and nothing was released, or it came after and is put before those
    // who publish.
    var work = scene().comms.call(() -> waiting.waiting());
    assertThat(work).hasSize(released ? 1 : 0);
    assertThat(scene().manager.call(() -> statements.get(id)).isPublic()).isEqualTo(released);
  }

  @Test
  void a_hold_that_comes_after_publication_is_work_until_somebody_decides() {
    var id = signed();
    scene().release(id);
    assertThat(scene().comms.call(() -> waiting.waiting())).isEmpty();
    assertThat(refused(scene().comms.call(() -> releases.keep(id, Ids.next(), "Harmless"))))
        .startsWith("No hold stands");
    held();

    assertThat(scene().comms.call(() -> waiting.waiting())).singleElement().satisfies(item -> {
      assertThat(item.reference()).isEqualTo("S-1");
      assertThat(item.urgent()).isTrue();
      assertThat(item.toString()).doesNotContain("K-7", "charges");
    });
    assertThat(scene().council.call(() -> waiting.waiting())).isEmpty();
    assertThat(page(id, scene().comms)).contains("Decide whether to withdraw it");
    assertThat(refused(scene().comms.call(() -> releases.keep(id, Ids.next(), " "))))
        .startsWith("Enter why it stays published");
    Scene.accepted(scene()
        .comms
        .call(() -> releases.keep(id, Ids.next(), "The officer read it and has no objection")));
    assertThat(scene().comms.call(() -> waiting.waiting())).isEmpty();
    assertThat(scene().manager.call(() -> statements.history(id)).getFirst().kind())
        .isEqualTo(Entry.Kind.KEPT);

    held();
    assertThat(scene().comms.call(() -> waiting.waiting()))
        .extracting(WorkItem::reference)
        .containsExactly("S-1");
    scene().withdraw(id);
    assertThat(scene().comms.call(() -> waiting.waiting())).isEmpty();
  }

  @Test
  void a_statement_that_tells_of_no_review_is_not_stopped_but_somebody_is_asked_to_look() {
    held();
    var id = scene().signed(Scene.text("Thanks", null, "Thank you."));
    assertThat(page(id, scene().comms)).contains("nobody can check it for you");
    scene().release(id);
    assertThat(page(id, scene().comms)).doesNotContain("nobody can check it for you");
  }
}
