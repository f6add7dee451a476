package org.lapwing.partnerships.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.partnerships.signin.Browser.options;
import static org.lapwing.partnerships.signin.Browser.text;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Credentials;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.signin.Passkeys.Answer;
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

/** How people come by their passkeys and part with them. */
@SpringBootTest
@AutoConfigureMockMvc
class OwnPasskeysTest {

  private static final String PASSWORD = "copper ladder ninety puffin";
  private static final String ADD = "/account/passkeys/add";
  private static final String SET_UP = "/sign-in/set-up/passkey";

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
  SignIn signIn;

  @Autowired
  OwnPasskeys passkeys;

  @Autowired
  Outbox outbox;

  private final Device device = Device.fresh();
  private Viewer.@Nullable Person known;
  private String home = "";

  @BeforeEach
  void ruth_manages_a_partnership_and_has_an_app() {
    var world = new World(jdbc, transaction);
    var marlshire = world.partnership("Marlshire");
    var unit = world.agency(marlshire, "Business unit", "other");
    known = world.person(marlshire, unit, "Ruth", Role.BUSINESS_MANAGER);
    home = "/p/" + world.slugOf(marlshire);
    credentials.setPassword(ruth(), PASSWORD);
    second.enrol(ruth());
    store.confirm(ruth(), clock.instant());
  }

  @Test
  void a_passkey_is_added_under_its_name_and_its_owner_is_told_without_detail() {
    var browser = ruthAtWork();
    assertThat(text(browser.open("/account"))).contains("You have none", "Add a passkey");
    var page = browser.open(ADD);
    assertThat(text(page)).contains("Name for this passkey", "A passkey needs JavaScript");
    assertThat(Html.errors(text(page))).isEmpty();

    assertThat(add(browser, " Grey key <b> ", device.make(options(page))))
        .hasRedirectedUrl("/account?done=passkey-added");

    var account = text(browser.open("/account?done=passkey-added"));
    assertThat(account)
        .contains("Your passkey is added", "Grey key &lt;b&gt;", "Added on", "Not used yet");
    assertThat(Html.errors(account)).isEmpty();
    assertThat(letters())
        .hasSize(1)
        .allMatch(letter -> letter.contains("A passkey was added"))
        .noneMatch(letter -> letter.contains("Grey"));
  }

  @Test
  void adding_and_removing_ask_for_a_fresh_second_factor() {
    keep(device);
    var remove = "/account/passkeys/" + only().id() + "/remove";
    var stale = new Browser(pages, earlier());
    for (var path : List.of(ADD, remove)) {
      var asked = "/sign-in/again?to=" + path.replace("/", "%2F");
      assertThat(stale.open(path)).hasRedirectedUrl(asked);
      assertThat(stale.send(path, "name", "Laptop", "credential", "{}")).hasRedirectedUrl(asked);
    }
    assertThat(passkeys.of(ruth())).hasSize(1);
  }

  @Test
  void what_was_not_made_as_asked_is_not_kept() {
    var browser = ruthAtWork();
    for (var wrong : List.of(
        device.unverified(),
        device.at("https://lapwing.example", "localhost"),
        device.at(Device.HERE, "lapwing.example"))) {
      var answer = wrong.make(options(browser.open(ADD)));
      refused(add(browser, "Laptop", answer), "The passkey could not be taken", "passkey");
    }
    for (var words : List.of("", "{}", "[".repeat(5_000), "x".repeat(100_000))) {
      browser.open(ADD);
      refused(add(browser, "Laptop", words), "The passkey could not be taken", "passkey");
    }
    var use = device.use(options(browser.open(ADD)));
    refused(add(browser, "Laptop", use), "The passkey could not be taken", "passkey");
    assertThat(passkeys.of(ruth())).isEmpty();
    assertThat(letters()).isEmpty();
  }

  @Test
  void what_was_asked_once_is_answered_once() {
    var browser = ruthAtWork();
    var options = options(browser.open(ADD));
    add(browser, "Laptop", device.make(options));

    refused(add(browser, "Phone", Device.fresh().make(options)), "answered before", "passkey");
    browser.open(ADD);
    refused(add(browser, "Phone", Device.fresh().make(options)), "could not be taken", "passkey");
    assertThat(passkeys.of(ruth())).hasSize(1);
  }

  @Test
  void a_passkey_has_a_name_that_fits_a_line() {
    var browser = ruthAtWork();
    browser.open(ADD);
    refused(add(browser, "  ", ""), "Enter a name for this passkey", "name");
    var page = add(browser, "x".repeat(51), "");
    refused(page, "The name must be 50 characters or fewer", "name");
    assertThat(Html.errors(text(page))).isEmpty();
  }

  @Test
  void one_passkey_belongs_to_one_person_for_good() {
    keep(device);
    var id = only().id();
    var browser = ruthAtWork();
    refused(
        add(browser, "Again", device.make(options(browser.open(ADD)))),
        "could not be taken",
        "passkey");
    passkeys.remove(ruth(), id);
    refused(
        add(browser, "Again", device.make(options(browser.open(ADD)))),
        "could not be taken",
        "passkey");
  }

  @Test
  void ten_are_enough() {
    for (var number = 0; number < 10; number++) {
      keep(Device.fresh());
    }
    var browser = ruthAtWork();
    assertThat(text(browser.open("/account"))).contains("as many as there can be");
    refused(
        add(browser, "Eleventh", device.make(options(browser.open(ADD)))),
        "You have 10 passkeys",
        "passkey");
  }

  @Test
  void a_removed_passkey_no_longer_signs_in_and_its_owner_is_told() {
    keep(device);
    var browser = ruthAtWork();
    var remove = "/account/passkeys/" + only().id() + "/remove";
    var page = text(browser.open(remove));
    assertThat(page).contains("Remove a passkey", "Work laptop");
    assertThat(Html.errors(page)).isEmpty();

    assertThat(browser.send(remove)).hasRedirectedUrl("/account?done=passkey-removed");
    assertThat(passkeys.of(ruth())).isEmpty();
    assertThat(letters()).anyMatch(letter -> letter.contains("A passkey was removed"));
    assertThat(browser.send(remove)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(halfWay().send("/sign-in/code", "credential", "{}"))
        .hasRedirectedUrl("/sign-in?expired");
  }

  @Test
  void the_last_passkey_stays_unless_there_is_an_app() {
    store.forgetSecret(ruth());
    keep(device);
    var browser = ruthAtWork();
    var answer = browser.send("/account/passkeys/" + only().id() + "/remove");
    assertThat(answer)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("This is your only second step")
        .doesNotContain("href=\"#passkey\"");
    assertThat(Html.errors(text(answer))).isEmpty();

    keep(Device.fresh());
    var ids = passkeys.of(ruth()).stream().map(Passkey::id).toList();
    assertThat(passkeys.remove(ruth(), ids.getFirst())).isInstanceOf(Accepted.class);
    assertThat(browser.send("/account/passkeys/" + ids.getLast() + "/remove"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void the_passkey_of_somebody_else_is_not_there() {
    var world = new World(jdbc, transaction);
    var elsewhere = world.partnership("Brackenshire");
    var sam = world.person(
        elsewhere, world.agency(elsewhere, "Unit", "other"), "Sam", Role.REPRESENTATIVE);
    credentials.setPassword(sam.person(), PASSWORD);
    keep(device);
    var sams = new Browser(pages, sam);
    for (var id : List.of(only().id(), UUID.randomUUID())) {
      var remove = "/account/passkeys/" + id + "/remove";
      assertThat(sams.open(remove)).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(sams.send(remove)).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(text(sams.open("/account"))).doesNotContain("Work laptop");
    assertThat(passkeys.of(ruth())).hasSize(1);
  }

  @Test
  void who_has_nothing_yet_sets_up_a_passkey_alone_and_gets_recovery_codes() {
    store.forgetSecret(ruth());
    var browser = halfWay();
    assertThat(browser.open("/sign-in/code")).hasRedirectedUrl("/sign-in/set-up");
    assertThat(text(browser.open("/sign-in/set-up"))).contains("Use a passkey instead");
    var page = browser.open(SET_UP);
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(browser.send(SET_UP, "name", "", "credential", ""))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

    var options = options(browser.open(SET_UP));
    var done = browser.send(SET_UP, "name", "Phone", "credential", device.make(options));
    assertThat(done).hasStatusOk().bodyText().contains("Your recovery codes", home);
    assertThat(browser.open(home + "/actions")).hasStatusOk();
    assertThat(signIn.ways(ruth())).isEqualTo(new Ways(false, true));
    assertThat(store.secret(ruth()))
        .as("the secret of the app that was shown and never confirmed")
        .isEmpty();
    assertThat(letters()).hasSize(1);
    assertThat(halfWay().open(SET_UP)).hasRedirectedUrl("/sign-in");
  }

  @Test
  void nothing_is_set_up_without_the_password() {
    var nobody = new Browser(pages, null);
    assertThat(nobody.open(SET_UP)).hasRedirectedUrl("/sign-in");
    assertThat(nobody.send(SET_UP, "name", "Phone", "credential", "{}"))
        .hasRedirectedUrl("/sign-in?expired");
    assertThat(nobody.open(ADD)).hasRedirectedUrl("/sign-in?to=%2Faccount%2Fpasskeys%2Fadd");
  }

  @Test
  void a_name_of_script_stays_text_in_what_the_browser_is_asked() {
    keep(device);
    jdbc.sql("update person set name = :name where id = :ruth")
        .param("name", "R \"><script>alert(1)</script>")
        .param("ruth", ruth().value())
        .update();
    var page = ruthAtWork().open(ADD);
    assertThat(text(page)).doesNotContain("<script>alert");
    assertThat(options(page)).contains("<script>alert(1)</script>");
    assertThat(Html.errors(text(page))).isEmpty();
  }

  private static MvcTestResult add(Browser browser, String name, String answer) {
    return browser.send(ADD, "name", name, "credential", answer);
  }

  private static void refused(MvcTestResult answer, String why, String field) {
    assertThat(answer)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(why, "href=\"#" + field + "\"", "id=\"" + field + "\"");
  }

  private void keep(Device one) {
    var question = passkeys.toAdd(ruth());
    var answer = new Answer(one.make(question.options()), question.challenge());
    assertThat(passkeys.add(ruth(), "Work laptop", answer)).isInstanceOf(Accepted.class);
  }

  private Passkey only() {
    return passkeys.of(ruth()).getFirst();
  }

  private Browser ruthAtWork() {
    return new Browser(pages, Objects.requireNonNull(known));
  }

  private Browser halfWay() {
    var browser = new Browser(pages, null);
    browser.send("/sign-in", "email", ruth().value() + "@example.test", "password", PASSWORD);
    return browser;
  }

  private PersonId ruth() {
    return Objects.requireNonNull(known).person();
  }

  /** Ruth, who gave her second factor sixteen minutes ago. */
  private Viewer.Person earlier() {
    var now = Objects.requireNonNull(known);
    return new Viewer.Person(
        now.partnership(),
        now.person(),
        now.agency(),
        now.roles(),
        clock.instant().minus(Duration.ofMinutes(16)));
  }

  private List<String> letters() {
    return outbox.newest(true).stream()
        .filter(letter -> letter.address().startsWith(ruth().value().toString()))
        .map(letter -> letter.subject() + " " + letter.text())
        .toList();
  }
}
