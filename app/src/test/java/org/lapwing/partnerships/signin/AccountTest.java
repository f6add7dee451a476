package org.lapwing.partnerships.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Credentials;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Drafts;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class AccountTest {

  private static final String PASSWORD = "copper ladder ninety puffin";
  private static final String NEXT = "seven quiet harbour lanterns";
  private static final Pattern CODE = Pattern.compile("\"app-key\">([A-Z2-7 ]{19})<");

  private static final Pattern OTHER_SESSION = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  @Autowired
  Credentials credentials;

  @Autowired
  CredentialStore store;

  @Autowired
  SecondFactor second;

  @Autowired
  RecoveryCodes codes;

  @Autowired
  Drafts drafts;

  private Viewer.@Nullable Person known;

  private String email = "";
  private String home = "";

  @BeforeEach
  void ruth_manages_a_partnership_and_has_an_app() {
    var world = new World(jdbc, transaction);
    var marlshire = world.partnership("Marlshire");
    var unit = world.agency(marlshire, "Business unit", "other");
    known = world.person(marlshire, unit, "Ruth", Role.BUSINESS_MANAGER);
    email = person().value() + "@example.test";
    home = "/p/" + world.slugOf(marlshire);
    credentials.setPassword(person(), PASSWORD);
    second.enrol(person());
    store.confirm(person(), clock.instant());
  }

  @Test
  void the_account_page_says_who_i_am_and_how_i_sign_in() {
    var page = text(pages.get().uri("/account").with(Actors.as(ruth())).exchange());

    assertThat(page).contains(email, "Business unit", "Set up on", "0 codes left", "0 forms");
    assertThat(Html.errors(page)).isEmpty();
  }

  @Test
  void a_session_on_a_lost_laptop_is_ended_from_here() {
    var laptop = signedIn();
    var here = signedIn();
    var page = text(get("/account", here));
    assertThat(page).contains("this one");
    assertThat(Html.errors(page)).isEmpty();

    var other = OTHER_SESSION.matcher(page).results().toList().getFirst().group(1);
    assertThat(post("/account/sessions/end", here, "id", other)).hasStatus3xxRedirection();

    assertThat(get("/account", laptop)).hasRedirectedUrl("/sign-in");
    assertThat(get("/account", here)).hasStatusOk();
  }

  @Test
  void all_other_sessions_are_ended_at_once_and_nobody_ends_mine() {
    var laptop = signedIn();
    var here = signedIn();
    assertThat(post("/account/sessions/end-others", here)).hasRedirectedUrl("/account?done=others");
    assertThat(get("/account", laptop)).hasRedirectedUrl("/sign-in");
    assertThat(text(get("/account?done=others", here))).contains("signed out everywhere else");
  }

  @Test
  void a_new_password_needs_the_one_i_have_and_keeps_me_signed_in_here_alone() {
    var laptop = signedIn();
    var here = signedIn();

    assertThat(post("/account/password", here, "current", "not it at all", "password", NEXT))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("id=\"current-error\"");
    var weak = post("/account/password", here, "current", PASSWORD, "password", "password1234");
    assertThat(weak).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(text(weak)).contains("id=\"password-error\"").doesNotContain(PASSWORD);
    assertThat(Html.errors(text(weak))).isEmpty();

    assertThat(post("/account/password", here, "current", PASSWORD, "password", NEXT))
        .hasRedirectedUrl("/account?done=password");
    assertThat(get("/account", here)).hasStatusOk();
    assertThat(get("/account", laptop)).hasRedirectedUrl("/sign-in");
    assertThat(password(NEXT)).hasRedirectedUrl("/sign-in/code");
  }

  @Test
  void ten_recovery_codes_are_shown_once_and_make_the_old_ones_useless() {
    var old = codes.make(person()).getFirst();
    var page = post("/account/recovery-codes", signedIn());

    assertThat(CODE.matcher(text(page)).results()).hasSize(10);
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(text(get("/account/recovery-codes", signedIn()))).doesNotContain("app-key");
    assertThat(post("/sign-in/recovery", password(PASSWORD), "code", old))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void a_recovery_code_stands_in_for_the_phone_once() {
    var code = codes.make(person()).getFirst();
    var half = password(PASSWORD);
    assertThat(text(get("/sign-in/code", half))).contains("Use a recovery code");
    assertThat(Html.errors(text(get("/sign-in/recovery", half)))).isEmpty();

    assertThat(post(
            "/sign-in/recovery",
            half,
            "code",
            code.replace(" ", "-").toLowerCase(java.util.Locale.ROOT)))
        .hasRedirectedUrl(home);
    assertThat(codes.left(person())).isEqualTo(9);
    assertThat(post("/sign-in/recovery", password(PASSWORD), "code", code))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void without_a_password_no_recovery_code_is_asked() {
    assertThat(pages.get().uri("/sign-in/recovery").exchange()).hasRedirectedUrl("/sign-in");
  }

  @Test
  void a_decision_asks_again_when_the_code_is_sixteen_minutes_old() {
    var action = home + "/actions/" + Ids.next();
    var asked = pages.get().uri(action + "/verify").with(Actors.as(earlier())).exchange();

    assertThat(asked).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(Objects.requireNonNull(asked.getResponse().getRedirectedUrl()))
        .startsWith("/sign-in/again?to=%2Fp%2F")
        .endsWith("%2Fverify");
    assertThat(pages.get().uri(action + "/update").with(Actors.as(earlier())).exchange())
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(pages.get().uri(action + "/verify").with(Actors.as(ruth())).exchange())
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void what_was_typed_for_a_decision_is_offered_back_after_the_code() {
    var sent = pages
        .post()
        .uri(home + "/actions/" + Ids.next() + "/drop")
        .with(csrf())
        .with(Actors.as(earlier()))
        .param("once", Ids.next().toString())
        .param("note", "Overtaken by the new pathway")
        .param("_keep", drafts.word(person()))
        .exchange();

    assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
    var kept = drafts.of(person()).getFirst();
    assertThat(sent).hasRedirectedUrl("/sign-in/again?to=" + kept.href().replace("/", "%2F"));
    assertThat(pages.get().uri(kept.href()).with(Actors.as(ruth())).exchange())
        .bodyText()
        .contains("Overtaken by the new pathway", "Put it back");
  }

  @Test
  void a_forgotten_password_is_replaced_by_a_link_that_works_once() throws Exception {
    assertThat(Html.errors(text(pages.get().uri("/sign-in/forgotten").exchange())))
        .isEmpty();
    assertThat(forgot(email)).hasRedirectedUrl("/sign-in/forgotten?asked");
    assertThat(links()).isEqualTo(1);

    var link = "/sign-in/new-password/" + link(Duration.ofMinutes(59));
    var page = text(pages.get().uri(link).exchange());
    assertThat(page).contains("Choose a new password");
    assertThat(Html.errors(page)).isEmpty();
    assertThat(choose(link, "password1234")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(choose(link, NEXT)).hasRedirectedUrl("/sign-in?changed");

    assertThat(password(NEXT))
        .hasRedirectedUrl("/sign-in/code"); // the second factor is still asked
    var gone = choose(link, "three other lanterns yonder");
    assertThat(gone).hasStatus(HttpStatus.GONE);
    assertThat(Html.errors(text(gone))).isEmpty();
  }

  @Test
  void a_link_that_is_an_hour_old_works_no_longer() throws Exception {
    var link = "/sign-in/new-password/" + link(Duration.ZERO);
    assertThat(pages.get().uri(link).exchange()).hasStatus(HttpStatus.GONE);
  }

  @Test
  void an_unknown_address_is_told_the_same_and_nobody_is_flooded_with_letters() {
    assertThat(forgot("nobody-of-ours@example.test")).hasRedirectedUrl("/sign-in/forgotten?asked");
    for (var asked = 0; asked < 5; asked++) {
      assertThat(forgot(email)).hasRedirectedUrl("/sign-in/forgotten?asked");
    }
    assertThat(links()).isEqualTo(3);
  }

  private Viewer.Person ruth() {
    return Objects.requireNonNull(known);
  }

  private PersonId person() {
    return ruth().person();
  }

  /** Ruth, whose code is sixteen minutes old. */
  private Viewer.Person earlier() {
    return new Viewer.Person(
        ruth().partnership(),
        ruth().person(),
        ruth().agency(),
        ruth().roles(),
        clock.instant().minus(Duration.ofMinutes(16)));
  }

  private String link(Duration lasts) throws Exception {
    var token = "token-of-" + Ids.next();
    jdbc.sql("""
        insert into password_link (token_hash, person_id, made_at, ends_at) values (:hash, :ruth, :made, :ends)
        """)
        .param(
            "hash",
            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)))
        .param("ruth", person().value())
        .param("made", clock.instant().atOffset(ZoneOffset.UTC))
        .param("ends", clock.instant().plus(lasts).atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  private long links() {
    return jdbc.sql("select count(*) from password_link where person_id = :ruth")
        .param("ruth", person().value())
        .query(Long.class)
        .single();
  }

  private MvcTestResult forgot(String address) {
    return pages
        .post()
        .uri("/sign-in/forgotten")
        .with(csrf())
        .param("email", address)
        .exchange();
  }

  private MvcTestResult choose(String link, String password) {
    return pages.post().uri(link).with(csrf()).param("password", password).exchange();
  }

  private MvcTestResult signedIn() {
    return post(
        "/sign-in/recovery", password(PASSWORD), "code", codes.make(person()).getFirst());
  }

  private MvcTestResult password(String password) {
    return pages
        .post()
        .uri("/sign-in")
        .with(csrf())
        .param("email", email)
        .param("password", password)
        .exchange();
  }

  private MvcTestResult get(String address, MvcTestResult before) {
    return pages.get().uri(address).cookie(session(before)).exchange();
  }

  private MvcTestResult post(String address, MvcTestResult before, String... fields) {
    var form = pages.post().uri(address).with(csrf()).cookie(session(before));
    for (var index = 0; index < fields.length; index += 2) {
      form = form.param(fields[index], fields[index + 1]);
    }
    return form.exchange();
  }

  private static Cookie session(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
