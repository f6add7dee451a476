package org.lapwing.partnerships.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Objects;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Credentials;
import org.lapwing.partnerships.Role;
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
class SignInTest {

  private static final String PASSWORD = "copper ladder ninety puffin";

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
  SecondFactor second;

  private PersonId ruth = PersonId.next();
  private String email = "";
  private String home = "";

  @BeforeEach
  void ruth_manages_a_partnership() {
    var world = new World(jdbc, transaction);
    PartnershipId marlshire = world.partnership("Marlshire");
    var unit = world.agency(marlshire, "Business unit", "other");
    ruth = world.person(marlshire, unit, "Ruth", Role.BUSINESS_MANAGER).person();
    email = ruth.value() + "@example.test";
    home = "/p/" + world.slugOf(marlshire);
    credentials.setPassword(ruth, PASSWORD);
  }

  @Test
  void who_has_no_second_factor_sets_one_up_before_anything_is_shown() {
    var half = password(PASSWORD, home + "/actions");
    assertThat(half).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/sign-in/code");
    assertThat(get("/sign-in/code", half)).hasRedirectedUrl("/sign-in/set-up");
    assertThat(get(home + "/actions", half))
        .hasRedirectedUrl("/sign-in?to=" + home.replace("/", "%2F") + "%2Factions");

    var page = get("/sign-in/set-up", half);
    assertThat(Html.errors(text(page))).isEmpty();
    var signedIn = post("/sign-in/set-up", "code", code(), half);

    assertThat(signedIn)
        .hasStatusOk()
        .bodyText()
        .contains("Your recovery codes", home + "/actions");
    assertThat(Html.errors(text(signedIn))).isEmpty();
    assertThat(get(home + "/actions", signedIn)).hasStatusOk();
  }

  @Test
  void password_and_code_lead_home() {
    second.enrol(ruth);
    second.accepts(ruth, codeAt(-1));
    var half = password(PASSWORD, "");

    assertThat(Html.errors(text(get("/sign-in/code", half)))).isEmpty();
    assertThat(post("/sign-in/code", "code", "", half)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(post("/sign-in/code", "code", code(), half)).hasRedirectedUrl(home);
  }

  @Test
  void a_code_is_taken_once() {
    second.enrol(ruth);
    var code = code();

    assertThat(second.accepts(ruth, code)).isTrue();
    assertThat(second.accepts(ruth, code)).isFalse();
  }

  @Test
  void a_wrong_password_and_an_unknown_address_are_told_the_same_and_keep_what_was_typed() {
    var wrong = password("something else entirely", "");
    var unknown = signIn("nobody-of-ours@example.test", PASSWORD, "");

    assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(text(wrong)).contains(email).doesNotContain("something else entirely");
    assertThat(unknown).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(withoutWhatDiffers(text(unknown))).isEqualTo(withoutWhatDiffers(text(wrong)));
    assertThat(Html.errors(text(wrong))).isEmpty();
  }

  @Test
  void after_ten_wrong_passwords_sign_in_is_paused_and_its_owner_is_told() {
    for (var attempt = 0; attempt < 10; attempt++) {
      password("wrong " + attempt, "");
    }

    assertThat(password(PASSWORD, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(jdbc.sql("select paused_until > :now from credential where person_id = :ruth")
            .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
            .param("ruth", ruth.value())
            .query(Boolean.class)
            .single())
        .isTrue();
  }

  @Test
  void nobody_is_led_away_from_us_after_signing_in() {
    second.enrol(ruth);
    for (var elsewhere : new String[] {
      "https://elsewhere.example/",
      "//elsewhere.example",
      "/p/../sign-out",
      "/\\elsewhere",
      "javascript:1"
    }) {
      assertThat(text(pages.get().uri("/sign-in").param("to", elsewhere).exchange()))
          .doesNotContain(elsewhere);
    }
  }

  @Test
  void who_left_cannot_sign_in() {
    jdbc.sql("update person set left_at = :at where id = :ruth")
        .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .param("ruth", ruth.value())
        .update();

    assertThat(password(PASSWORD, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void a_new_password_ends_every_session() {
    var signedIn = signedIn();
    assertThat(get("/account/partnerships", signedIn)).hasStatusOk();

    credentials.setPassword(ruth, "seven quiet harbour lanterns");

    assertThat(get("/account/partnerships", signedIn)).hasStatus(HttpStatus.FOUND);
  }

  @Test
  void reading_pages_does_not_write_the_session_again() {
    var signedIn = signedIn();
    var before = lastAccess();
    get("/account/partnerships", signedIn);
    get("/account/partnerships", signedIn);

    assertThat(lastAccess()).isEqualTo(before);
  }

  @Test
  void signing_out_ends_the_session() {
    var signedIn = signedIn();
    assertThat(Html.errors(text(get("/sign-out", signedIn)))).isEmpty();
    assertThat(post("/sign-out", "", "", signedIn)).hasRedirectedUrl("/sign-in?out");

    assertThat(get("/account/partnerships", signedIn)).hasStatus(HttpStatus.FOUND);
  }

  private MvcTestResult signedIn() {
    second.enrol(ruth);
    return post("/sign-in/set-up", "code", code(), password(PASSWORD, ""));
  }

  private MvcTestResult password(String password, String to) {
    return signIn(email, password, to);
  }

  private MvcTestResult signIn(String address, String password, String to) {
    return pages
        .post()
        .uri("/sign-in")
        .with(csrf())
        .param("email", address)
        .param("password", password)
        .param("to", to)
        .exchange();
  }

  private MvcTestResult get(String address, MvcTestResult before) {
    return pages.get().uri(address).cookie(session(before)).exchange();
  }

  private MvcTestResult post(String address, String name, String value, MvcTestResult before) {
    var form = pages.post().uri(address).with(csrf()).cookie(session(before));
    return (name.isEmpty() ? form : form.param(name, value)).exchange();
  }

  private static Cookie session(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
  }

  private long lastAccess() {
    return jdbc.sql("select max(last_access_time) from spring_session where principal_name = :ruth")
        .param("ruth", ruth.value().toString())
        .query(Long.class)
        .single();
  }

  private String code() {
    return codeAt(0);
  }

  private String codeAt(int steps) {
    var key =
        second.isSetUp(ruth) ? secret : Base32.decode(second.enrol(ruth).key().replace(" ", ""));
    secret = key;
    return OneTimeCode.of(key, OneTimeCode.step(clock.instant()) + steps);
  }

  private byte[] secret = new byte[0];

  private static String withoutWhatDiffers(String page) {
    return page.replaceAll("value=\"[^\"]*\"", "");
  }

  private static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
