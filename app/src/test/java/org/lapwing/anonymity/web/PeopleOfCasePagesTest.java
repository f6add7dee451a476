package org.lapwing.anonymity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.anonymity.CasePerson;
import org.lapwing.anonymity.Entry;
import org.lapwing.anonymity.NameAnswer;
import org.lapwing.anonymity.Part;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Role;
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
class PeopleOfCasePagesTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  @Autowired
  Cases cases;

  @Autowired
  Access access;

  @Autowired
  PeopleOfCase people;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person administrator = NOBODY;
  private Viewer.Person reviewer = NOBODY;
  private String caseFile = "";
  private String here = "";
  private final CaseId file = CaseId.next();

  @BeforeEach
  void a_case_with_a_child() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var unit = world.agency(north, "Unit", "other");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    administrator = world.person(north, unit, "Chris", Role.ADMINISTRATOR);
    reviewer = world.person(north, unit, "Helen", Role.REVIEWER);
    caseFile = "/p/" + world.slugOf(north) + "/cases/" + file.value();
    here = caseFile + "/people";
    manager.run(() -> {
      cases.open(file, "K-1");
      access.grantCase(new CaseGrant.Wish(
          Ids.next(),
          file,
          reviewer.person(),
          "Leads the review",
          LocalDate.now(clock).plusDays(60)));
    });
    entered(new Entry(Part.CHILD, "Child A", NameAnswer.KNOWN, "Ada Invented"));
  }

  private CasePerson entered(Entry entry) {
    return ((Accepted<CasePerson>) manager.call(() -> people.enter(file, Ids.next(), entry)))
        .value();
  }

  @Test
  void the_case_file_leads_to_its_people_who_stand_there_under_pseudonyms() {
    assertThat(got(caseFile, manager)).bodyText().contains("People in this case", "1 person");

    var page = got(here, reviewer);
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("Child A", "Sealed", "OFFICIAL-SENSITIVE", "Support for you")
        .doesNotContain("Ada Invented", "Enter a person", "See the real names");
    assertThat(Html.errors(text(page))).isEmpty();
  }

  @Test
  void not_asked_and_not_known_are_told_apart_from_what_nobody_entered() {
    entered(new Entry(Part.FATHER, "Father of Child A", NameAnswer.NOT_ASKED, ""));
    entered(new Entry(Part.PARTNER, "Partner of the mother", NameAnswer.NOT_KNOWN, ""));
    entered(Entry.of(Part.MOTHER, "Mother of Child A"));

    assertThat(got(here, reviewer))
        .bodyText()
        .contains("Not asked", "Not known", "Not entered yet");
  }

  @Test
  void a_pseudonym_with_a_word_of_the_name_is_refused_beside_the_field_and_kept() {
    var refused = posted(
        here + "/new",
        manager,
        "part",
        "father",
        "pseudonym",
        "Bran’s father",
        "name",
        "known",
        "real-name",
        "Bran Invented");

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("“bran” is a word of a real name", "value=\"Bran’s father\"");
    assertThat(Html.errors(text(refused))).isEmpty();
    assertThat(posted(here + "/new", manager, "pseudonym", "Father of Child A"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose what this person is in the case");
  }

  @Test
  void an_entry_is_corrected_and_a_clash_shows_what_somebody_else_saved() {
    var child = manager.call(() -> people.of(file)).getFirst();
    var edit = here + "/" + child.id() + "/edit";
    var form = got(edit, manager);
    assertThat(form).hasStatusOk().bodyText().contains("It is sealed");
    assertThat(Html.errors(text(form))).isEmpty();

    assertThat(edited(edit, "Child B", "0")).hasStatus3xxRedirection();
    assertThat(edited(edit, "Child C", "0"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Somebody else has saved this meanwhile: Child B", "value=\"Child C\"");
    assertThat(edited(edit, "Child C", "1")).hasStatus3xxRedirection();
    assertThat(got(here, manager)).bodyText().contains("Child C");
  }

  private MvcTestResult edited(String edit, String pseudonym, String version) {
    return posted(
        edit,
        manager,
        "part",
        "child",
        "pseudonym",
        pseudonym,
        "name",
        "known",
        "version",
        version);
  }

  @Test
  void names_are_shown_only_to_whom_they_were_granted_for_a_reason_and_kept_by_no_browser() {
    assertThat(got(here + "/names", reviewer)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(got(here + "/names", manager)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(posted(here + "/names", manager, "reason", "I run everything"))
        .hasStatus(HttpStatus.NOT_FOUND);
    granted();

    assertThat(got(here, reviewer)).bodyText().contains("See the real names");
    var asked = got(here + "/names", reviewer);
    assertThat(asked).hasStatusOk().bodyText().doesNotContain("Ada Invented");
    assertThat(Html.errors(text(asked))).isEmpty();
    assertThat(posted(here + "/names", reviewer, "reason", " "))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter why you need to see the names now")
        .doesNotContain("Ada Invented");

    var shown = posted(here + "/names", reviewer, "reason", "Meets the family today");
    assertThat(shown).hasStatusOk().bodyText().contains("Ada Invented", "Meets the family today");
    assertThat(shown.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(Html.errors(text(shown))).isEmpty();
    assertThat(got(here, manager)).bodyText().contains("Helen", "Meets the family today");
  }

  private void granted() {
    assertThat(posted(
            here + "/name-grants/new",
            manager,
            "person",
            reviewer.person().value().toString(),
            "until",
            "month",
            "reason",
            "Speaks to the family"))
        .hasStatus3xxRedirection();
  }

  @Test
  void a_second_factor_of_long_ago_is_asked_again_before_a_name_is_shown() {
    granted();
    var tired = new Viewer.Person(
        reviewer.partnership(),
        reviewer.person(),
        reviewer.agency(),
        reviewer.roles(),
        Instant.now().minusSeconds(3600));

    assertThat(got(here + "/names", tired).getResponse().getRedirectedUrl())
        .startsWith("/sign-in/again");
  }

  @Test
  void an_administrator_lets_somebody_see_names_and_ends_it_without_reading_the_case() {
    assertThat(got(caseFile, administrator)).bodyText().contains("Who may see real names");
    assertThat(got(here, administrator)).hasStatusOk().bodyText().doesNotContain("Child A");
    var form = got(here + "/name-grants/new", administrator);
    assertThat(form).hasStatusOk();
    assertThat(Html.errors(text(form))).isEmpty();
    assertThat(posted(here + "/name-grants/new", administrator, "reason", "Because"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose a person", "Because");
    granted();

    var page = text(got(here, administrator));
    assertThat(page).contains("Helen", "Speaks to the family");
    var end = page.substring(page.indexOf(here + "/name-grants/"));
    end = end.substring(0, end.indexOf('"'));
    assertThat(Html.errors(text(got(end, administrator)))).isEmpty();
    assertThat(posted(end, administrator, "reason", "The family was met"))
        .hasStatus3xxRedirection();
    assertThat(got(here, administrator)).bodyText().contains("Ended: The family was met");
    assertThat(got(here + "/names", reviewer)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void whoever_reads_the_case_without_running_it_changes_nothing() {
    for (var path : List.of("/new", "/name-grants/new")) {
      assertThat(got(here + path, reviewer)).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(posted(here + path, reviewer)).hasStatus(HttpStatus.NOT_FOUND);
    }
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  private MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages
        .post()
        .uri(uri)
        .with(csrf())
        .with(Actors.as(who))
        .param("once", Ids.next().toString());
    for (var index = 0; index < fields.length; index += 2) {
      form = form.param(fields[index], fields[index + 1]);
    }
    return form.exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
