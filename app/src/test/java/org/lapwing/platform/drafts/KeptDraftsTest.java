package org.lapwing.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.platform.Secrets;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class KeptDraftsTest {

  private static final String TYPED = "Visited on Tuesday.\nDoor “open”; 20 % <done> & more";

  @Autowired
  MockMvcTester browser;

  @Autowired
  KeptDrafts drafts;

  @Autowired
  Secrets secrets;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  Viewer.Person author;
  Viewer.Person another;
  String address;

  @BeforeEach
  void two_people_of_one_partnership() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var police = world.agency(north, "Police", "police");
    author = world.person(north, police, "Ann Author", Role.REPRESENTATIVE);
    another = world.person(north, police, "Bo Another", Role.REPRESENTATIVE);
    address = "/p/" + world.slugOf(north) + "/actions/1/progress";
  }

  @Test
  void what_was_typed_before_the_session_ended_is_kept_and_offered_back_after_signing_in() {
    var kept = location(post(drafts.word(author.person())));

    assertThat(kept).startsWith("/account/kept/");
    var page = show(kept, author);
    assertThat(page.select(".app-typed").text()).contains("Door “open”; 20 % <done> & more");
    assertThat(page.select(".govuk-summary-list__key").text()).contains("Progress note");
    var form = Objects.requireNonNull(page.selectFirst("form[action='" + address + "']"));
    assertThat(Objects.requireNonNull(form.selectFirst("[name=progress-note]")).val())
        .isEqualTo(TYPED);
    assertThat(form.select("[name=_csrf]")).hasSize(1);
    assertThat(form.select("[name=_keep]")).hasSize(1);
  }

  @Test
  void passwords_codes_and_tokens_are_never_kept() {
    var kept = location(post(drafts.word(author.person())));

    var fields = drafts.find(idIn(kept), author.person()).orElseThrow().fields();
    assertThat(fields).extracting(KeptForm.Field::name).containsExactly("progress-note");
  }

  @Test
  void another_person_on_that_browser_sees_nothing() {
    var kept = location(post(drafts.word(author.person())));

    assertThat(browser.get().uri(kept).with(as(another))).hasStatus(404);
    assertThat(drafts.of(another.person())).isEmpty();
    browser.post().uri(kept + "/throw-away").with(as(another)).with(csrf()).exchange();
    assertThat(drafts.of(author.person())).hasSize(1);
  }

  @Test
  void a_forged_a_foreign_or_an_expired_word_keeps_nothing() {
    var forged = drafts.word(author.person());
    var altered = (forged.charAt(30) == 'A' ? 'B' : 'A');
    var expired = new KeepWord(author.person(), Instant.now().minusSeconds(1)).sealed(secrets);
    for (var word : new String[] {
      "",
      "nonsense",
      forged.substring(0, 30) + altered + forged.substring(31),
      expired,
      "A".repeat(4000)
    }) {
      assertThat(post(word)).hasStatus(403);
    }
    assertThat(drafts.of(author.person())).isEmpty();
  }

  @Test
  void it_can_be_thrown_away() {
    var kept = location(post(drafts.word(author.person())));

    assertThat(browser.post().uri(kept + "/throw-away").with(as(author)).with(csrf()))
        .hasStatus3xxRedirection();
    assertThat(browser.get().uri(kept).with(as(author))).hasStatus(404);
  }

  @Test
  void what_is_being_typed_is_kept_and_replaced_as_its_author_types_on() {
    var first = typed(author, "Visited on Tues");
    var second = typed(author, "Visited on Tuesday.");

    assertThat(drafts.of(author.person())).hasSize(1);
    assertThat(browser.get().uri("/account/kept/" + text(first)).with(as(author)))
        .hasStatus(404);
    var page = show("/account/kept/" + text(second), author);
    assertThat(page.select(".app-typed").text()).isEqualTo("Visited on Tuesday.");
    assertThat(page.select("a[role=button]").attr("href")).isEqualTo(address);
    assertThat(browser
            .get()
            .uri("/account/kept/typing?page={page}&form={form}", address, address)
            .with(as(author)))
        .bodyText()
        .contains("Visited on Tuesday.", text(second));
  }

  @Test
  void nobody_else_is_given_what_is_being_typed() {
    typed(author, "Visited on Tuesday.");

    assertThat(browser
            .get()
            .uri("/account/kept/typing?page={page}&form={form}", address, address)
            .with(as(another)))
        .hasStatus(204);
  }

  @Test
  void what_is_emptied_again_or_belongs_to_no_page_of_work_is_not_kept() {
    typed(author, "Visited on Tuesday.");
    assertThat(typed(author, " ")).hasStatus(204);
    assertThat(drafts.of(author.person())).isEmpty();

    var elsewhere = browser
        .post()
        .uri("/account/kept/typing")
        .with(as(author))
        .with(csrf())
        .param("_page", "https://elsewhere.example/")
        .param("_action", address)
        .param("progress-note", "Visited");
    assertThat(elsewhere).hasStatus(204);
    assertThat(drafts.of(author.person())).isEmpty();
  }

  private MvcTestResult typed(Viewer.Person who, String words) {
    return browser
        .post()
        .uri("/account/kept/typing")
        .with(as(who))
        .with(csrf())
        .param("_page", address)
        .param("_action", address)
        .param("password", "a secret")
        .param("progress-note", words)
        .exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(
        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void a_form_of_a_signed_in_page_whose_token_is_missing_is_kept_too() {
    var answer = browser
        .post()
        .uri(address)
        .with(as(author))
        .param("_keep", drafts.word(author.person()))
        .param("progress-note", TYPED)
        .exchange();

    assertThat(location(answer)).startsWith("/account/kept/");
  }

  @Test
  void it_waits_for_its_author_for_a_day() {
    post(drafts.word(author.person()));

    assertThat(drafts.of(author.person())).hasSize(1);
    assertThat(drafts.of(author.person()).getFirst().until())
        .isBetween(Instant.now().plusSeconds(86_000), Instant.now().plusSeconds(86_400));
  }

  @Test
  void after_a_day_it_is_removed() {
    post(drafts.word(author.person()));

    new KeptDrafts(
            new DraftStore(jdbc), secrets, Clock.offset(Clock.systemUTC(), Duration.ofHours(25)))
        .expire();

    assertThat(drafts.of(author.person())).isEmpty();
  }

  @Test
  void when_the_second_factor_is_asked_again_the_text_waits_behind_it() throws IOException {
    var answer = new MockHttpServletResponse();

    answering(answer, drafts.word(author.person()), "").sendRedirect("/sign-in/again?to=x", 303);

    var kept = drafts.of(author.person());
    assertThat(kept).hasSize(1);
    assertThat(answer.getRedirectedUrl())
        .isEqualTo("/sign-in/again?to=" + kept.getFirst().href().replace("/", "%2F"));
  }

  @Test
  void a_kept_text_is_forgotten_once_its_form_was_taken_from_its_author_alone() throws IOException {
    var kept = idIn(location(post(drafts.word(author.person())))).toString();

    takenFrom(another, kept);
    assertThat(drafts.of(author.person())).hasSize(1);
    takenFrom(author, "nonsense");
    assertThat(drafts.of(author.person())).hasSize(1);
    takenFrom(author, kept);
    assertThat(drafts.of(author.person())).isEmpty();
  }

  @Test
  void no_typed_word_can_be_read_in_the_database() {
    post(drafts.word(author.person()));

    assertThat(jdbc.sql("select count(*) from draft where position('Tuesday'::bytea in sealed) > 0")
            .query(Long.class)
            .single())
        .isZero();
  }

  @Test
  void more_than_a_quarter_of_a_megabyte_is_not_kept_and_that_is_said() {
    var answer = browser
        .post()
        .uri(address)
        .param("_keep", drafts.word(author.person()))
        .param("summary", "short")
        .param("progress-note", "x".repeat(300_000))
        .exchange();

    var page = show(location(answer), author);
    assertThat(page.text()).contains("Some of it was too long to keep").contains("short");
  }

  @Test
  void nobody_can_fill_the_house_with_kept_forms() {
    for (var each = 0; each < 25; each++) {
      post(drafts.word(author.person()));
    }
    assertThat(drafts.of(author.person())).hasSize(20);
  }

  private void takenFrom(Viewer.Person person, String kept) throws IOException {
    var signedIn = new SignedIn(person.person().value(), Instant.now());
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(signedIn, "", List.of()));
    try {
      answering(new MockHttpServletResponse(), "", kept).sendRedirect("/p/north/actions");
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private KeepingResponse answering(HttpServletResponse answer, String word, String kept) {
    var request = new MockHttpServletRequest("POST", address);
    request.addParameter("_keep", word);
    request.addParameter("_kept", kept);
    request.addParameter("reason", "Typed");
    return new KeepingResponse(request, answer, drafts);
  }

  private MvcTestResult post(String word) {
    return browser
        .post()
        .uri(address)
        .param("_csrf", "of a session that ended")
        .param("_keep", word)
        .param("password", "hidden")
        .param("one-time-code", "123456")
        .param("progress-note", TYPED)
        .exchange();
  }

  private org.jsoup.nodes.Document show(String kept, Viewer.Person viewer) {
    var page = browser.get().uri(kept).with(as(viewer)).exchange();
    assertThat(page).hasStatusOk();
    try {
      return Jsoup.parse(page.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static UUID idIn(String kept) {
    return UUID.fromString(kept.substring("/account/kept/".length()));
  }

  private static String location(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
  }
}
