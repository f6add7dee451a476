package org.lapwing.partnerships.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.partnerships.signin.Browser.options;
import static org.lapwing.partnerships.signin.Browser.text;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Credentials;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.signin.Passkeys.Answer;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.mail.Outbox;
import org.lapwing.testing.Device;
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

/** The second step of sign-in by a passkey, and whenever it is asked again. */
@SpringBootTest
@AutoConfigureMockMvc
class PasskeysTest {

  private static final String PASSWORD = "copper ladder ninety puffin";
  private static final String STALE = "This page was open for too long";
  private static final String WRONG = "That passkey was not accepted";

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
  Passkeys uses;

  @Autowired
  SignIn signIn;

  @Autowired
  OwnPasskeys passkeys;

  @Autowired
  Outbox outbox;

  private final Device device = Device.fresh();
  private Viewer.@Nullable Person known;
  private String home = "";

  @BeforeEach
  void ruth_has_an_app_and_a_passkey() {
    var world = new World(jdbc, transaction);
    var marlshire = world.partnership("Marlshire");
    var unit = world.agency(marlshire, "Business unit", "other");
    known = world.person(marlshire, unit, "Ruth", Role.BUSINESS_MANAGER);
    home = "/p/" + world.slugOf(marlshire);
    credentials.setPassword(ruth(), PASSWORD);
    second.enrol(ruth());
    store.confirm(ruth(), clock.instant());
    add(ruth(), device);
  }

  @Test
  void a_passkey_stands_in_for_the_code() {
    var browser = halfWay();
    var page = browser.open("/sign-in/code");
    assertThat(text(page)).contains("Use a passkey or a code", "6-digit code");
    assertThat(Html.errors(text(page))).isEmpty();

    assertThat(browser.send("/sign-in/code", "credential", device.counting(1).use(options(page))))
        .hasRedirectedUrl(home);
    assertThat(browser.open(home + "/actions")).hasStatusOk();
    assertThat(passkeys.of(ruth()).getFirst().lastUsedAt()).isNotNull();
  }

  @Test
  void a_decision_asks_for_the_passkey_again() {
    var browser = signedIn();
    var page = browser.open("/sign-in/again?to=" + home + "/actions");
    assertThat(text(page)).contains("Show that it is still you", "Use a passkey");
    assertThat(Html.errors(text(page))).isEmpty();

    var answer = device.use(options(page));
    assertThat(browser.send("/sign-in/again", "to", home + "/actions", "credential", answer))
        .hasRedirectedUrl(home + "/actions");
    refused(browser.send("/sign-in/again", "credential", answer), STALE);
  }

  @Test
  void an_answer_of_yesterday_fits_no_question_of_today() {
    var first = halfWay();
    var answer = device.use(options(first.open("/sign-in/code")));
    assertThat(first.send("/sign-in/code", "credential", answer)).hasRedirectedUrl(home);

    var next = halfWay();
    next.open("/sign-in/code");
    refused(next.send("/sign-in/code", "credential", answer), WRONG);
  }

  @Test
  void one_answer_that_arrives_on_several_nodes_at_once_is_taken_by_one() {
    var question = uses.toUse(ruth());
    var answer = new Answer(device.use(question.options()), question.challenge());
    var outcomes = new ArrayList<Future<Outcome<PersonId>>>();
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var node = 0; node < 6; node++) {
        outcomes.add(nodes.submit(() -> signIn.withPasskey(ruth(), answer, "nodes")));
      }
    }
    assertThat(outcomes.stream().map(Future::resultNow))
        .filteredOn(Accepted.class::isInstance)
        .hasSize(1);
  }

  @Test
  void an_answer_that_comes_after_ten_minutes_is_told_so_and_is_no_wrong_attempt() {
    var browser = signedIn();
    var answer = device.use(options(browser.open("/sign-in/again")));

    refused(
        after(Duration.ofMinutes(10), () -> browser.send("/sign-in/again", "credential", answer)),
        STALE);
    assertThat(failures()).isZero();
  }

  @Test
  void two_tabs_that_are_opened_at_once_are_both_answered() {
    var browser = halfWay();
    try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
      var opened = IntStream.range(0, 8)
          .mapToObj(_ -> tabs.submit(() -> browser.open("/sign-in/code")))
          .toList();
      assertThat(opened).allSatisfy(tab -> assertThat(tab.get()).hasStatusOk());
    }
  }

  @Test
  void what_was_asked_of_one_session_is_not_answered_in_another() {
    var page = halfWay().open("/sign-in/code");
    refused(halfWay().send("/sign-in/code", "credential", device.use(options(page))), STALE);
  }

  @Test
  void the_passkey_of_somebody_else_is_refused() {
    var world = new World(jdbc, transaction);
    var elsewhere = world.partnership("Brackenshire");
    var sam = world
        .person(elsewhere, world.agency(elsewhere, "Unit", "other"), "Sam", Role.REPRESENTATIVE)
        .person();
    credentials.setPassword(sam, PASSWORD);
    var sams = Device.fresh();
    add(sam, sams);
    var browser = halfWay();

    var page = browser.open("/sign-in/code");
    refused(browser.send("/sign-in/code", "credential", sams.use(options(page))), WRONG);
  }

  @Test
  void what_is_forged_or_was_given_elsewhere_is_refused_beside_the_button() {
    var browser = halfWay();
    for (var wrong : List.of(
        device.forged(),
        device.unverified(),
        device.at("http://lapwing.example", "localhost"),
        device.at(Device.HERE, "lapwing.example"),
        device.framed(),
        device.namingAsOwner(PersonId.next().value()))) {
      var page = browser.open("/sign-in/code");
      var answer = browser.send("/sign-in/code", "credential", wrong.use(options(page)));
      refused(answer, WRONG);
      assertThat(text(answer)).contains("href=\"#passkey\"", "id=\"passkey\"");
      assertThat(Html.errors(text(answer))).isEmpty();
    }
    assertThat(failures()).isEqualTo(6);
  }

  @Test
  void a_device_whose_count_went_back_was_copied() {
    assertThat(use(device.counting(41))).hasRedirectedUrl(home);
    assertThat(use(device.counting(4_294_967_295L))).hasRedirectedUrl(home);
    refused(use(device.counting(42)), WRONG);
    refused(use(device.counting(4_294_967_295L)), WRONG);
  }

  @Test
  void words_that_no_passkey_says_are_refused_and_not_shown_again() {
    var browser = halfWay();
    for (var words : List.of(
        "",
        "null",
        "{\"id\":7}",
        "<script>alert(1)</script>",
        "{\"x\":".repeat(2_000),
        "x".repeat(1_000_000))) {
      browser.open("/sign-in/code");
      var answer = browser.send("/sign-in/code", "credential", words);
      refused(answer, WRONG);
      assertThat(text(answer)).doesNotContain("alert(1)", "xxxxxxxx");
    }
  }

  @Test
  void an_answer_that_is_longer_than_any_is_not_read() {
    var browser = halfWay();
    var right = device.use(options(browser.open("/sign-in/code")));
    refused(browser.send("/sign-in/code", "credential", right + " ".repeat(16_384)), WRONG);
  }

  @Test
  void after_ten_wrong_answers_sign_in_is_paused_and_its_owner_is_told() {
    for (var attempt = 0; attempt < 10; attempt++) {
      refused(use(device.forged()), WRONG);
    }
    var browser = new Browser(pages, ruthAsked());
    var page = browser.open("/sign-in/again");

    refused(browser.send("/sign-in/again", "credential", device.use(options(page))), WRONG);
    assertThat(letters()).anyMatch(letter -> letter.contains("paused"));
    var later = after(Duration.ofMinutes(16), () -> {
      var again = browser.open("/sign-in/again");
      return browser.send("/sign-in/again", "credential", device.use(options(again)));
    });
    assertThat(later).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void a_hundred_wrong_attempts_from_one_address_stop_passkeys_too() {
    var browser = halfWay();
    var page = browser.open("/sign-in/code");
    var throttle = new Throttle(jdbc, new SignInRules(jdbc, clock), clock);
    for (var attempt = 0; attempt < 100; attempt++) {
      throttle.failedFrom(browser.address());
    }

    refused(
        browser.send("/sign-in/code", "credential", device.use(options(page))),
        "Too many wrong attempts came from your network");
  }

  @Test
  void who_has_only_a_passkey_is_not_asked_for_a_code_and_told_what_helps_without_javascript() {
    onlyPasskey();
    var browser = halfWay();
    var page = text(browser.open("/sign-in/code"));

    assertThat(page)
        .contains("Use your passkey", "A passkey needs JavaScript", "Use a recovery code")
        .doesNotContain("6-digit code");
    assertThat(Html.errors(page)).isEmpty();
    var code = codes.make(ruth()).getFirst();
    assertThat(text(browser.open("/sign-in/recovery"))).contains("Use the passkey instead");
    assertThat(browser.send("/sign-in/recovery", "code", code)).hasRedirectedUrl(home);
  }

  @Test
  void a_recovery_code_stands_in_for_the_passkey_before_a_decision_too() {
    onlyPasskey();
    var browser = new Browser(pages, ruthAsked());
    var wanted = home + "/actions";
    assertThat(text(browser.open("/sign-in/again?to=" + wanted))).contains("/sign-in/recovery?to=");

    var page = text(browser.open("/sign-in/recovery?to=" + wanted));
    assertThat(Html.errors(page)).isEmpty();
    var code = codes.make(ruth()).getFirst();
    assertThat(browser.send("/sign-in/recovery", "code", code, "to", wanted))
        .hasRedirectedUrl(wanted);
  }

  @Test
  void who_has_only_a_passkey_is_not_entered_by_an_app_that_somebody_else_sets_up() {
    onlyPasskey();
    var secret = second.begin(ruth()); // as a stranger with the password could have made it
    var code = OneTimeCode.of(secret, OneTimeCode.step(clock.instant()));
    var stranger = halfWay();

    assertThat(stranger.open("/sign-in/set-up")).hasRedirectedUrl("/sign-in");
    assertThat(stranger.open("/sign-in/set-up/passkey")).hasRedirectedUrl("/sign-in");
    assertThat(stranger.send("/sign-in/set-up", "code", code)).hasRedirectedUrl("/sign-in?expired");
    assertThat(stranger.send("/sign-in/code", "code", code)).hasRedirectedUrl("/sign-in?expired");
    assertThat(new Browser(pages, ruthAsked()).send("/sign-in/again", "code", code))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(second.isSetUp(ruth())).isFalse();
  }

  @Test
  void who_has_no_passkey_sees_nothing_of_them() {
    passkeys.remove(ruth(), passkeys.of(ruth()).getFirst().id());
    var browser = halfWay();

    assertThat(text(browser.open("/sign-in/code")))
        .contains("Enter your code")
        .doesNotContain("asskey");
    assertThat(browser.send("/sign-in/code", "credential", "{}"))
        .hasRedirectedUrl("/sign-in?expired");
    assertThat(text(new Browser(pages, ruthAsked()).open("/sign-in/again")))
        .doesNotContain("asskey");
  }

  @Test
  void a_passkey_is_worth_nothing_without_the_password_or_to_who_left() {
    var nobody = new Browser(pages, null);
    assertThat(nobody.send("/sign-in/code", "credential", "{}"))
        .hasRedirectedUrl("/sign-in?expired");
    assertThat(nobody.send("/sign-in/again", "credential", "{}")).hasRedirectedUrl("/sign-in");

    var browser = halfWay();
    var page = browser.open("/sign-in/code");
    jdbc.sql("update person set left_at = :at where id = :ruth")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("ruth", ruth().value())
        .update();
    refused(browser.send("/sign-in/code", "credential", device.use(options(page))), WRONG);
  }

  @Test
  void an_administrator_who_lets_somebody_in_anew_makes_their_passkeys_useless() {
    var browser = halfWay();
    var page = browser.open("/sign-in/code");
    credentials.forgetSecondFactor(ruth());

    assertThat(browser.send("/sign-in/code", "credential", device.use(options(page))))
        .hasRedirectedUrl("/sign-in?expired");
    assertThat(halfWay().open("/sign-in/code")).hasRedirectedUrl("/sign-in/set-up");
  }

  private MvcTestResult use(Device one) {
    var browser = halfWay();
    return browser.send(
        "/sign-in/code", "credential", one.use(options(browser.open("/sign-in/code"))));
  }

  private static void refused(MvcTestResult answer, String why) {
    assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains(why);
  }

  private void add(PersonId person, Device one) {
    var question = passkeys.toAdd(person);
    var answer = new Answer(one.make(question.options()), question.challenge());
    assertThat(passkeys.add(person, "Work laptop", answer)).isInstanceOf(Accepted.class);
  }

  private void onlyPasskey() {
    store.forgetSecret(ruth());
  }

  private Browser halfWay() {
    var browser = new Browser(pages, null);
    var email = ruth().value() + "@example.test";
    assertThat(browser.send("/sign-in", "email", email, "password", PASSWORD))
        .hasRedirectedUrl("/sign-in/code");
    return browser;
  }

  private Browser signedIn() {
    var browser = halfWay();
    browser.send("/sign-in/recovery", "code", codes.make(ruth()).getFirst());
    return browser;
  }

  /** Ruth, who is signed in and is asked again. */
  private Viewer.Person ruthAsked() {
    return Objects.requireNonNull(known);
  }

  private PersonId ruth() {
    return ruthAsked().person();
  }

  private int failures() {
    return jdbc.sql("select failures from credential where person_id = :ruth")
        .param("ruth", ruth().value())
        .query(Integer.class)
        .single();
  }

  private List<String> letters() {
    return outbox.newest(true).stream()
        .filter(letter -> letter.address().startsWith(ruth().value().toString()))
        .map(Outbox.Shown::subject)
        .toList();
  }

  private <T> T after(Duration wait, Supplier<T> work) {
    var found = new java.util.concurrent.atomic.AtomicReference<T>();
    ScopedClock.at(clock.instant().plus(wait), () -> found.set(work.get()));
    return Objects.requireNonNull(found.get());
  }
}
