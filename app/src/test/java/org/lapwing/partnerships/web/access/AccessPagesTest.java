package org.lapwing.partnerships.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Credentials;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
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
class AccessPagesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Credentials credentials;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person admin = NOBODY;
  private Viewer.Person reviewer = NOBODY;
  private Viewer.Person adviser = NOBODY;
  private Viewer.Person stranger = NOBODY;
  private UUID unit = UUID.randomUUID();
  private String home = "";

  @BeforeEach
  void a_partnership_with_four_people_and_a_stranger_elsewhere() {
    var world = new World(jdbc, transaction);
    var marlshire = world.partnership("Marlshire");
    var agency = world.agency(marlshire, "Business unit", "other");
    unit = agency.value();
    manager = world.person(marlshire, agency, "Ruth Adeyemi", Role.BUSINESS_MANAGER);
    admin = world.person(marlshire, agency, "Chris Walker", Role.ADMINISTRATOR);
    reviewer = world.person(marlshire, agency, "Helen Marsh", Role.REVIEWER);
    adviser = world.person(marlshire, agency, "Nadia Khan", Role.ADVISER);
    var elsewhere = world.partnership("Brackenshire");
    stranger = world.person(
        elsewhere, world.agency(elsewhere, "Unit", "other"), "Sam", Role.BUSINESS_MANAGER);
    home = "/p/" + world.slugOf(marlshire);
  }

  @Test
  void pages_are_well_made_and_absent_for_everybody_else() {
    var file = opened("K-1");
    for (var page : new String[] {
      "/people",
      "/people?q=ruth",
      "/people/" + reviewer.person().value(),
      "/people/" + reviewer.person().value() + "/correct",
      "/people/" + reviewer.person().value() + "/role",
      "/people/" + reviewer.person().value() + "/leave",
      "/people/" + reviewer.person().value() + "/second-step",
      "/people/invite",
      "/people/invitations",
      "/agencies",
      "/agencies/new",
      "/agencies/" + unit,
      "/cases/new",
      "/cases/" + file,
      "/cases/" + file + "/grant",
      "/cases/" + file + "/wall"
    }) {
      var shown = get(page, manager);
      assertThat(shown).as(page).hasStatusOk();
      assertThat(Html.errors(text(shown))).as(page).isEmpty();
      assertThat(get(page, reviewer)).as(page).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(get(page, stranger)).as(page).hasStatus(HttpStatus.NOT_FOUND);
    }
  }

  @Test
  void a_decision_asks_for_the_second_factor_again_after_a_quarter_of_an_hour() {
    var tired = new Viewer.Person(
        manager.partnership(),
        manager.person(),
        manager.agency(),
        manager.roles(),
        Instant.now().minus(Duration.ofMinutes(16)));

    assertThat(get("/people/invite", tired))
        .hasStatus(HttpStatus.SEE_OTHER)
        .hasRedirectedUrl("/sign-in/again?to=" + home.replace("/", "%2F") + "%2Fpeople%2Finvite");
    assertThat(post("/cases/new", tired, "once", UUID.randomUUID().toString(), "label", "K-7"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(text(get("/cases", manager))).doesNotContain("K-7");
  }

  @Test
  void an_invitation_is_accepted_once_and_its_holder_serves_from_then_on() {
    var email = "new." + UUID.randomUUID() + "@example.test";
    var invited = invite(email);
    assertThat(invited).hasRedirectedUrl(home + "/people/invitations");
    assertThat(text(get("/people/invitations", admin))).contains(email);

    var link = link(email);
    assertThat(Html.errors(text(pages.get().uri(link).exchange()))).isEmpty();
    var weak = accept(link, "password1234");
    assertThat(weak).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(accept(link, "seven quiet harbour lanterns")).hasRedirectedUrl("/sign-in");

    assertThat(accept(link, "another quiet harbour lantern")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(pages.get().uri(link).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(credentials.of(email)).isPresent();
    assertThat(text(get("/people", manager))).contains("Newly Invited");
  }

  @Test
  void a_link_that_was_replaced_or_withdrawn_works_no_more() {
    var email = "two." + UUID.randomUUID() + "@example.test";
    invite(email);
    var first = link(email);
    var id = invitation(email);
    post("/people/invitations/" + id + "/again", admin);
    var second = link(email);

    assertThat(pages.get().uri(first).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(pages.get().uri(second).exchange()).hasStatusOk();
    post("/people/invitations/" + id + "/withdraw", admin);
    assertThat(pages.get().uri(second).exchange()).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void mistakes_keep_what_was_typed_and_say_what_to_do() {
    var refused = post(
        "/people/invite",
        manager,
        "once",
        UUID.randomUUID().toString(),
        "name",
        "Newly Invited",
        "email",
        "not an address",
        "agency",
        unit.toString(),
        "roles",
        "reviewer");

    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(text(refused))
        .contains("Newly Invited", "not an address", "Enter an e-mail address");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void a_revoked_grant_bites_at_the_next_request() {
    var file = opened("K-2");
    assertThat(get("/cases/" + file, reviewer)).hasStatus(HttpStatus.NOT_FOUND);
    grant(file, reviewer);
    assertThat(get("/cases/" + file, reviewer)).hasStatusOk();

    var end = linkIn(text(get("/cases/" + file, manager)), "/cases/grants/[0-9a-f-]{36}/end");
    assertThat(post(end.substring(home.length()), manager, "reason", "The review is over"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(get("/cases/" + file, reviewer)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_wall_beats_the_role_and_is_not_known_behind_it() {
    var file = opened("K-3");
    var built = post(
        "/cases/" + file + "/wall",
        admin,
        "once",
        UUID.randomUUID().toString(),
        "person",
        manager.person().value().toString(),
        "reason",
        "A relative");
    assertThat(built).hasStatus(HttpStatus.SEE_OTHER);

    assertThat(get("/cases/" + file, manager)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(text(get("/cases", manager))).doesNotContain("K-3");
  }

  @Test
  void glass_is_broken_for_an_hour_and_the_manager_is_told() {
    var file = opened("K-4");
    assertThat(get("/break-glass", reviewer)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(get("/cases/" + file, adviser)).hasStatus(HttpStatus.NOT_FOUND);
    var broken = post(
        "/break-glass",
        adviser,
        "once",
        UUID.randomUUID().toString(),
        "label",
        "K-4",
        "reason",
        "Strategy discussion tonight");
    assertThat(broken).hasRedirectedUrl(home + "/cases/" + file);
    assertThat(get("/cases/" + file, adviser)).hasStatusOk();

    var work = text(pages.get().uri(home).with(as(manager)).exchange());
    var look = linkIn(work, "/break-glass/[0-9a-f-]{36}");
    assertThat(Html.errors(text(get(look.substring(home.length()), manager)))).isEmpty();
    assertThat(post(look.substring(home.length()) + "/seen", manager))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(text(pages.get().uri(home).with(as(manager)).exchange())).doesNotContain(look);
  }

  @Test
  void who_leaves_holds_nothing_from_then_on() {
    var file = opened("K-5");
    grant(file, reviewer);
    assertThat(post("/people/" + reviewer.person().value() + "/leave", admin, "how", "agency"))
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(get("/cases/" + file, reviewer)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(text(get("/people", manager))).doesNotContain("Helen Marsh");
    assertThat(text(get("/people/" + reviewer.person().value(), manager)))
        .contains("They left their agency");
  }

  @Test
  void one_partnership_cannot_shut_somebody_out_of_another() {
    var world = new World(jdbc, transaction);
    world.holding(
        stranger.partnership(), reviewer.person(), reviewer.agency(), Role.REPRESENTATIVE);
    var leave = "/people/" + reviewer.person().value() + "/leave";

    var refused = post(leave, admin, "how", "agency");
    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(text(refused)).contains("They serve another partnership too");

    assertThat(post(leave, admin, "how", "here")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(post("/people/" + reviewer.person().value() + "/second-step", admin))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(get("/people/" + reviewer.person().value() + "/correct", admin)).hasStatusOk();
    var correct = "/people/" + reviewer.person().value() + "/correct";
    assertThat(post(correct, admin, "name", "X", "agency", unit.toString(), "version", "0"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void the_only_administrator_cannot_be_lost() {
    var person = text(get("/people/" + admin.person().value(), manager));
    var end = linkIn(person, "/people/roles/[0-9a-f-]{36}/end");

    var refused = post(end.substring(home.length()), manager, "reason", "Moves on");
    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(text(refused)).contains("This is the only administrator");
  }

  @Test
  void two_people_correcting_one_entry_are_told_of_each_other() {
    var at = "/people/" + reviewer.person().value() + "/correct";
    var agency = unit.toString();
    post(at, admin, "name", "Helen Marsh-Hill", "agency", agency, "version", "0");
    var late = post(at, manager, "name", "Helen M", "agency", agency, "version", "0");

    assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(text(late)).contains("Helen Marsh-Hill", "Helen M");
  }

  private MvcTestResult invite(String email) {
    return post(
        "/people/invite",
        manager,
        "once",
        UUID.randomUUID().toString(),
        "name",
        "Newly Invited",
        "email",
        email,
        "agency",
        unit.toString(),
        "roles",
        "reviewer");
  }

  private MvcTestResult accept(String link, String password) {
    return pages.post().uri(link).with(csrf()).param("password", password).exchange();
  }

  /** The link of the newest letter to that address, as the administrator is shown it where nothing is sent. */
  private String link(String email) {
    var letters = text(get("/mail", admin));
    return linkIn(letters.substring(letters.indexOf(email)), "/invitation/[\\w-]+");
  }

  private String invitation(String email) {
    return manager.call(() -> Objects.requireNonNull(
        transaction.execute(_ -> jdbc.sql("select id from invitation where email = :email")
            .param("email", email)
            .query(String.class)
            .single())));
  }

  private String opened(String label) {
    var opened = post("/cases/new", manager, "once", UUID.randomUUID().toString(), "label", label);
    var at = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
    return at.substring(at.lastIndexOf('/') + 1);
  }

  private void grant(String file, Viewer.Person person) {
    var granted = post(
        "/cases/" + file + "/grant",
        manager,
        "once",
        UUID.randomUUID().toString(),
        "person",
        person.person().value().toString(),
        "until",
        "month",
        "reason",
        "Writes the review");
    assertThat(granted).hasStatus(HttpStatus.SEE_OTHER);
  }

  private static String linkIn(String text, String pattern) {
    var found = java.util.regex.Pattern.compile("(/p/[\\w-]+)?" + pattern).matcher(text);
    assertThat(found.find()).as("a link like %s in the page", pattern).isTrue();
    return found.group();
  }

  private MvcTestResult get(String path, Viewer.Person who) {
    return pages.get().uri(java.net.URI.create(home + path)).with(as(who)).exchange();
  }

  private MvcTestResult post(String path, Viewer.Person who, String... fields) {
    var form = pages.post().uri(java.net.URI.create(home + path)).with(csrf()).with(as(who));
    for (var at = 0; at < fields.length; at += 2) {
      form = form.param(fields[at], fields[at + 1]);
    }
    return form.exchange();
  }

  private static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
