package org.lapwing.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lapwing.testing.Actors.as;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.Viewer;
import org.lapwing.release.Releases;
import org.lapwing.release.Scene;
import org.lapwing.release.Stage;
import org.lapwing.release.Text;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Unsigned, changed after signing, too early, withdrawn: none is reached by any address, in SQL or from any cache. */
@SpringBootTest
@AutoConfigureMockMvc
class NothingGetsOutTest {

  private static final String SECRET = "Quillfeather";

  private static final String PAST_THE_RULES = """
      insert into published_statement (id, version, title, issued_by, changed, body, source, published_on, released_at,
             not_before, fingerprint, signed_by)
      select statement_id, version, title, issued_by, changed, body, '', cast(:on as date), :at,
             not_before, :fingerprint, '{North Council,NHS North,North Police}'
        from statement_edition
       where statement_id = :id
       order by version desc limit 1
      """;

  @Autowired
  MockMvcTester pages;

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  Releases releases;

  @Autowired
  Sites sites;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  @Qualifier("publicJdbcClient")
  JdbcClient everyone;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired
  Clock clock;

  private @Nullable Scene scene;

  @BeforeEach
  void a_partnership() {
    scene = new Scene(beans);
  }

  private Scene here() {
    return Objects.requireNonNull(scene);
  }

  private static Text secret(@Nullable Instant notBefore) {
    return Scene.text(SECRET + " title", notBefore, "A paragraph about " + SECRET + ".");
  }

  @Test
  void what_is_drafted_cleared_or_signed_by_some_does_not_get_out() {
    nowhere(here().drafted(secret(null)));
    nowhere(here().offered(secret(null)));
    var half = here().offered(secret(null));
    here().sign(half, here().council);
    here().sign(half, here().police);
    nowhere(half);

    assertThat(here().manager.call(() -> releases.release(half, Ids.next())))
        .isInstanceOf(Refused.class);
    refusedByTheDatabase(half, fingerprint(half), clock.instant());
    nowhere(half);
  }

  @Test
  void what_was_changed_after_signing_does_not_get_out() {
    var id = here().signed(secret(null));
    var signedText = fingerprint(id);
    here().rewrite(id, "", "Another paragraph about " + SECRET + ".");

    assertThat(here().manager.call(() -> releases.release(id, Ids.next())))
        .isInstanceOf(Refused.class);
    here().offer(id);
    refusedByTheDatabase(id, signedText, clock.instant());
    refusedByTheDatabase(id, fingerprint(id), clock.instant());
    nowhere(id);
  }

  @Test
  void what_is_signed_does_not_get_out_before_its_time() {
    var id = here().signed(secret(clock.instant().plus(Duration.ofHours(1))));

    assertThat(here().manager.call(() -> releases.release(id, Ids.next())))
        .isInstanceOf(Refused.class);
    refusedByTheDatabase(id, fingerprint(id), clock.instant(), "not_too_early");
    nowhere(id);
  }

  @Test
  void the_attempt_that_the_database_refuses_would_work_if_all_were_as_it_should_be() {
    var id = here().signed(secret(null));

    assertThat(insert(here().manager, id, fingerprint(id), clock.instant())).isEqualTo(1);
    assertThat(rows(id)).isEqualTo(1);
  }

  @Test
  void what_was_withdrawn_is_gone_with_all_its_versions_and_does_not_come_back() {
    var id = here().released(secret(null));
    here().corrected(id, SECRET + " was misspelt", "A corrected paragraph about " + SECRET + ".");
    assertThat(rows(id)).isEqualTo(2);
    var text = fingerprint(id);
    here().withdraw(id);

    nowhere(id);
    assertThat(open("/" + here().slug + "/statements/" + id))
        .hasStatus(HttpStatus.GONE)
        .bodyText()
        .contains("This statement was withdrawn on");
    assertThat(open("/" + here().slug + "/statements/" + id + "/versions/1"))
        .hasStatus(HttpStatus.GONE);
    refusedByTheDatabase(id, text, clock.instant());
    assertThat(here().manager.call(() -> releases.correct(id, Ids.next())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_correction_that_is_not_released_is_not_seen_and_goes_down_with_the_rest() {
    var id = here().released(Scene.text("What we learned", null, "A harmless paragraph."));
    here().comms.call(() -> releases.correct(id, Ids.next()));
    here().rewrite(id, "Something", "A paragraph about " + SECRET + ".");

    for (var address : addresses(id, 2)) {
      assertThat(body(open(address))).as(address).doesNotContain(SECRET);
    }
    assertThat(open("/" + here().slug + "/statements/" + id + "/versions/2")).hasStatus(404);
    here().withdraw(id);
    assertThat(here().manager.call(() -> here().edition(id).stage())).isEqualTo(Stage.WITHDRAWN);
    nowhere(id);
  }

  @Test
  void no_cache_gives_a_withdrawn_text_back() {
    var id = here().released(secret(null));
    var address = "/" + here().slug + "/statements/" + id;
    var before = open(address);
    assertThat(body(before)).contains(SECRET);
    assertThat(before)
        .headers()
        .hasValue(HttpHeaders.CACHE_CONTROL, "public, max-age=10, must-revalidate");
    var tag = before.getResponse().getHeader(HttpHeaders.ETAG);
    here().withdraw(id);

    for (var condition : List.of(tag == null ? "\"any\"" : tag, "*")) {
      var again = pages
          .get()
          .uri(address)
          .header(HttpHeaders.IF_NONE_MATCH, condition)
          .header(HttpHeaders.IF_MODIFIED_SINCE, "Wed, 21 Oct 2099 07:28:00 GMT")
          .exchange();
      assertThat(again).hasStatus(HttpStatus.GONE);
      assertThat(body(again)).doesNotContain(SECRET);
    }
    for (var other : List.of("", "/statements", "/plan", "/feed.atom")) {
      var page = open("/" + here().slug + other);
      assertThat(page)
          .hasStatusOk()
          .headers()
          .hasValue(HttpHeaders.CACHE_CONTROL, "public, max-age=10, must-revalidate");
      assertThat(page.getResponse().getCookies()).isEmpty();
    }
  }

  @Test
  void what_was_released_is_what_was_signed_and_nobody_can_change_it() {
    var id = here().released(secret(null));
    var signed = fingerprint(id);

    var published = Objects.requireNonNull(asPublic(() -> everyone
        .sql("select fingerprint from published_statement where id = :id")
        .param("id", id)
        .query(String.class)
        .single()));
    assertThat(published).isEqualTo(signed);
    for (var attempt : List.of(
        "update published_statement set body = 'Other' where id = :id",
        "delete from published_statement where id = :id",
        "update withdrawn_statement set withdrawn_on = date '2030-01-01' where statement_id = :id",
        "delete from withdrawn_statement where statement_id = :id")) {
      assertThatThrownBy(() -> here()
              .manager
              .run(() -> transaction.executeWithoutResult(
                  _ -> jdbc.sql("" + attempt).param("id", id).update())))
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private String fingerprint(UUID id) {
    return here().manager.call(() -> here().edition(id).fingerprint()).hex();
  }

  /** Neither the public role nor any address shows it, to anybody or to somebody inside who has no part in it. */
  private void nowhere(UUID id) {
    assertThat(rows(id)).isZero();
    for (var address : addresses(id, 1)) {
      var answer = open(address);
      assertThat(body(answer)).as(address).doesNotContain(SECRET);
      assertThat(answer.getResponse().getStatus()).as(address).isNotEqualTo(304);
    }
    for (var inside :
        List.of("", "/edit", "/clear", "/sign", "/release", "/withdraw", "/changes")) {
      var address = "/p/" + here().slug + "/statements/" + id + inside;
      assertThat(body(pages.get().uri(address).with(as(here().practitioner)).exchange()))
          .as(address)
          .doesNotContain(SECRET);
    }
  }

  /** Every public address that the application has, with this statement in it. */
  private List<String> addresses(UUID id, int version) {
    return mapping.getHandlerMethods().keySet().stream()
        .flatMap(info -> info.getPatternValues().stream())
        .filter(pattern -> pattern.startsWith("/{slug}"))
        .map(pattern -> pattern
            .replace("{slug}", here().slug)
            .replace("{id}", id.toString())
            .replace("{version}", Integer.toString(version)))
        .filter(address -> !address.contains("{"))
        .toList();
  }

  private void refusedByTheDatabase(UUID id, String fingerprint, Instant at) {
    refusedByTheDatabase(id, fingerprint, at, "row-level security");
  }

  private void refusedByTheDatabase(UUID id, String fingerprint, Instant at, String because) {
    for (var who : Stream.of(here().manager, here().comms, here().council).toList()) {
      assertThatThrownBy(() -> insert(who, id, fingerprint, at))
          .as("whatever the rules above say")
          .rootCause()
          .hasMessageContaining(because);
    }
  }

  private int insert(Viewer.Person who, UUID id, String fingerprint, Instant at) {
    return who.call(() -> Objects.requireNonNull(transaction.execute(_ -> jdbc.sql(PAST_THE_RULES)
        .param("id", id)
        .param("on", at.atZone(clock.getZone()).toLocalDate())
        .param("at", at.atOffset(java.time.ZoneOffset.UTC))
        .param("fingerprint", fingerprint)
        .update())));
  }

  private long rows(UUID id) {
    return Objects.requireNonNull(asPublic(() -> everyone
        .sql("select count(*) from published_statement where id = :id")
        .param("id", id)
        .query(Long.class)
        .single()));
  }

  private <T> T asPublic(java.util.function.Supplier<T> reading) {
    return sites.at(here().slug, _ -> reading.get()).orElseThrow();
  }

  private MvcTestResult open(String address) {
    return pages.get().uri(address).exchange();
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
