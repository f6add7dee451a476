package org.lapwing.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.anonymity.Entry;
import org.lapwing.anonymity.NameAnswer;
import org.lapwing.anonymity.NameGrant;
import org.lapwing.anonymity.NameGrants;
import org.lapwing.anonymity.Part;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.mail.Outbox;
import org.lapwing.requests.Answering;
import org.lapwing.requests.Request;
import org.lapwing.requests.Requests;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class RequestPagesTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);
  private static final Pattern TOKEN = Pattern.compile("/answer/(\\S+)");
  private static final Pattern CODE = Pattern.compile("\\b(\\d{3} \\d{3})\\b");
  private static final String[] WHOLE = {
    "people", "The child is known",
    "systems", "Our notes",
    "involvement", "Two visits",
    "last-contact", "In March"
  };

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
  PeopleOfCase people;

  @Autowired
  NameGrants grants;

  @Autowired
  Requests requests;

  @Autowired
  Answering answering;

  @Autowired
  Outbox outbox;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person administrator = NOBODY;
  private Viewer.Person nurse = NOBODY;
  private AgencyId health = AgencyId.next();
  private AgencyId hospital = AgencyId.next();
  private String place = "";
  private String caseFile = "";
  private String here = "";
  private final CaseId file = CaseId.next();

  @BeforeEach
  void a_case_with_a_child() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var unit = world.agency(north, "Unit", "other");
    health = world.agency(north, "Community health", "nhs_provider");
    hospital = world.agency(north, "Hospital", "nhs_provider");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    administrator = world.person(north, unit, "Chris", Role.ADMINISTRATOR);
    nurse = world.person(north, health, "Amina", Role.REPRESENTATIVE);
    place = "/p/" + world.slugOf(north);
    caseFile = place + "/cases/" + file.value();
    here = caseFile + "/requests";
    manager.run(() -> {
      cases.open(file, "K-1");
      people.enter(
          file, Ids.next(), new Entry(Part.CHILD, "Child A", NameAnswer.KNOWN, "Ada Invented"));
    });
  }

  private MvcTestResult sent(String... more) {
    var day = LocalDate.now(clock);
    return posted(
        here + "/new",
        manager,
        and(
            new String[] {
              "agencies",
              health.value().toString(),
              "agencies",
              hospital.value().toString(),
              "gateway",
              "section_16h",
              "from-day",
              "1",
              "from-month",
              "1",
              "from-year",
              "2024",
              "to-day",
              "" + day.getDayOfMonth(),
              "to-month",
              "" + day.getMonthValue(),
              "to-year",
              "" + day.getYear(),
              "due-day",
              "28",
              "due-month",
              "12",
              "due-year",
              "" + (day.getYear() + 1),
              "name-1",
              "Ada Invented",
              "relation-1",
              "Child",
              "aliases-1",
              "",
              "born-1",
              "2026",
              "addresses-1",
              "12 Made-up Lane"
            },
            more));
  }

  private static String[] and(String[] some, String... more) {
    var all = new java.util.ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private Request to(AgencyId agency) {
    return manager.call(() -> requests.of(file).stream()
        .filter(one -> one.agency().equals(agency))
        .findFirst()
        .orElseThrow());
  }

  private String mine() {
    return place + "/requests/" + to(health).id().value();
  }

  private String asked(AgencyId agency) {
    return here + "/" + to(agency).id().value();
  }

  @Test
  void the_case_file_leads_to_its_requests_and_all_agencies_are_asked_at_once() {
    assertThat(got(caseFile, manager))
        .bodyText()
        .contains("Requests to agencies", "No agency was asked yet");
    var form = got(here + "/new", manager);
    assertThat(form)
        .hasStatusOk()
        .bodyText()
        .contains("Community health", "Hospital", "Section 16H", "Child A (Child)")
        .contains("5 working days from today are proposed")
        .doesNotContain("Ada Invented", "Fill in the real names");
    assertThat(Html.errors(text(form))).isEmpty();

    assertThat(sent().getResponse().getRedirectedUrl()).isEqualTo(here + "?done=sent");
    var list = got(here + "?done=sent", manager);
    assertThat(list)
        .bodyText()
        .contains("Community health", "Not started", "Nobody there signs in")
        .doesNotContain("Ada Invented");
    assertThat(Html.errors(text(list))).isEmpty();
    assertThat(got(caseFile, manager)).bodyText().contains("0 of 2 agencies answered");
  }

  @Test
  void what_is_missing_is_said_beside_each_field_and_nothing_typed_is_lost() {
    var refused = posted(here + "/new", manager, "name-1", "Ada Invented", "relation-1", "");
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose at least one agency")
        .contains("Enter the first day of the period")
        .contains("Choose by which right you ask")
        .contains("Enter what person 1 is, such as Mother")
        .contains("value=\"Ada Invented\"");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void another_person_gets_a_block_of_fields_and_nothing_is_sent_yet() {
    var more = sent("deed", "more");
    assertThat(more).hasStatusOk().bodyText().contains("Person 2", "value=\"Ada Invented\"");
    assertThat(manager.call(() -> requests.of(file))).isEmpty();
  }

  @Test
  void real_names_come_in_for_those_alone_who_may_see_them() {
    assertThat(posted(
            here + "/new", manager, "deed", "fill", "name-1", "", "relation-1", "Child A (Child)"))
        .hasStatus(HttpStatus.NOT_FOUND);
    administrator.run(() -> grants.give(new NameGrant.Wish(
        Ids.next(),
        file,
        manager.person(),
        "Asks agencies",
        LocalDate.now(clock).plusDays(5))));
    assertThat(got(here + "/new", manager))
        .bodyText()
        .contains("Fill in the real names")
        .doesNotContain("Ada Invented");
    var filled = posted(
        here + "/new", manager, "deed", "fill", "name-1", "", "relation-1", "Child A (Child)");
    assertThat(filled).hasStatusOk().bodyText().contains("value=\"Ada Invented\"");
    assertThat(filled.getResponse().getHeader("Cache-Control")).contains("no-store");
  }

  @Test
  void asking_agencies_asks_for_the_second_factor_again() {
    var tired = new Viewer.Person(
        manager.partnership(),
        manager.person(),
        manager.agency(),
        manager.roles(),
        Instant.now().minusSeconds(3600));
    assertThat(got(here + "/new", tired).getResponse().getRedirectedUrl())
        .startsWith("/sign-in/again");
  }

  @Test
  void a_representative_comes_from_my_work_saves_comes_back_and_sends_it_signed_off() {
    sent();
    assertThat(got(place, nurse))
        .bodyText()
        .contains("Requests to your agency", "What your agency knows", "Answer");
    var request = got(mine(), nurse);
    assertThat(request)
        .hasStatusOk()
        .bodyText()
        .contains("Ada Invented", "12 Made-up Lane", "Section 16H", "never the records themselves")
        .doesNotContain("K-1");
    assertThat(Html.errors(text(request))).isEmpty();
    var form = got(mine() + "/answer", nurse);
    assertThat(Html.errors(text(form))).isEmpty();

    assertThat(posted(mine() + "/answer", nurse, "systems", "Our notes")
            .getResponse()
            .getRedirectedUrl())
        .isEqualTo(mine() + "?done=saved");
    assertThat(got(mine() + "/answer", nurse)).bodyText().contains("Our notes");
    assertThat(posted(mine() + "/answer", nurse, "systems", "Something else"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("A colleague has saved this meanwhile", "Something else", "Our notes");

    assertThat(posted(mine() + "/answer", nurse, and(WHOLE, "version", "1", "deed", "send"))
            .getResponse()
            .getRedirectedUrl())
        .isEqualTo(mine() + "/send");
    var send = got(mine() + "/send", nurse);
    assertThat(send).bodyText().contains("Written by", "Amina", "Parents and carers");
    assertThat(Html.errors(text(send))).isEmpty();
    assertThat(posted(mine() + "/send", nurse, "author-role", "Named nurse"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose which senior signs it off", "value=\"Named nurse\"");
    assertThat(signed()).hasStatus3xxRedirection();
    var sent = got(mine() + "?done=sent", nurse);
    assertThat(sent).bodyText().contains("Your answer was sent", "Robin Example", "Two visits");
    assertThat(Html.errors(text(sent))).isEmpty();
  }

  private MvcTestResult signed() {
    return posted(
        mine() + "/send",
        nurse,
        "author-role",
        "Named nurse",
        "how",
        "named",
        "senior",
        "Robin Example",
        "senior-role",
        "Head of safeguarding");
  }

  @Test
  void a_nil_return_is_two_clicks() {
    sent();
    assertThat(got(mine(), nurse)).bodyText().contains("We hold nothing: nil return");
    var confirm = got(mine() + "/nil", nurse);
    assertThat(confirm).bodyText().contains("Send the nil return");
    assertThat(Html.errors(text(confirm))).isEmpty();
    assertThat(posted(mine() + "/nil", nurse)).hasStatus3xxRedirection();
    assertThat(got(here, manager)).bodyText().contains("Nil return", "in time");
  }

  @Test
  void the_co_ordinator_reads_answers_side_by_side_and_one_by_one() {
    sent();
    nurse.run(() -> answering.save(
        to(health).id(),
        0,
        Map.of(
            "people", "The child is known",
            "systems", "Our notes",
            "involvement", "Two visits",
            "last-contact", "In March")));
    signed();
    var beside = got(here + "/side-by-side", manager);
    assertThat(beside)
        .hasStatusOk()
        .bodyText()
        .contains("Your involvement", "Two visits", "Community health", "No answer yet");
    assertThat(Html.errors(text(beside))).isEmpty();
    var one = got(asked(health), manager);
    assertThat(one)
        .bodyText()
        .contains("Two visits", "Signed off by Robin Example", "as the author states", "History")
        .doesNotContain("Ada Invented");
    assertThat(Html.errors(text(one))).isEmpty();
    var sheet = got(asked(health) + "/sheet", manager);
    assertThat(sheet).bodyText().contains("Ada Invented");
    assertThat(Html.errors(text(sheet))).isEmpty();
  }

  @Test
  void an_answer_after_closing_is_refused_and_what_was_typed_is_shown_again() {
    sent();
    assertThat(posted(asked(health) + "/close", manager)).hasStatus3xxRedirection();
    assertThat(got(mine(), nurse)).bodyText().contains("This request is closed");
    assertThat(posted(mine() + "/answer", nurse, "systems", "Written all the morning"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("they can ask you again", "Written all the morning");
  }

  @Test
  void a_recalled_request_says_so_in_neutral_words_and_its_form_is_gone() {
    sent();
    var form = got(asked(health) + "/recall", manager);
    assertThat(Html.errors(text(form))).isEmpty();
    assertThat(posted(asked(health) + "/recall", manager, "reason", " "))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(posted(asked(health) + "/recall", manager, "reason", "Meant for another trust"))
        .hasStatus3xxRedirection();
    assertThat(got(mine(), nurse))
        .hasStatusOk()
        .bodyText()
        .contains("This request was recalled")
        .doesNotContain("Ada Invented", "Meant for another trust");
    assertThat(got(mine() + "/answer", nurse)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(posted(mine() + "/nil", nurse)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(got(asked(health), manager)).bodyText().contains("Meant for another trust");
  }

  @Test
  void more_time_is_given_and_reminders_are_recorded() {
    sent();
    var form = got(asked(health) + "/extend", manager);
    assertThat(Html.errors(text(form))).isEmpty();
    assertThat(posted(asked(health) + "/extend", manager, "reason", "Away"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter the new day", "Away");
    assertThat(posted(
            asked(health) + "/extend",
            manager,
            "due-day",
            "30",
            "due-month",
            "12",
            "due-year",
            "" + (LocalDate.now(clock).getYear() + 1),
            "reason",
            "Two systems to search"))
        .hasStatus3xxRedirection();
    assertThat(posted(asked(health) + "/chase", manager)).hasStatus3xxRedirection();
    assertThat(got(asked(health), manager))
        .bodyText()
        .contains("Given more time", "Two systems to search", "Reminded", "By hand");
    assertThat(posted(asked(hospital) + "/chase", manager))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Send a link");
  }

  @Test
  void a_file_is_added_fetched_and_taken_out_again_and_a_wrong_one_refused() {
    sent();
    var refused = uploaded("notes.exe", "MZ");
    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Html.errors(text(refused))).isEmpty();
    assertThat(uploaded("summary.csv", "day,what\n1,visit\n")).hasStatus3xxRedirection();
    var page = text(got(mine(), nurse));
    assertThat(page).contains("summary.csv");
    var address = page.substring(page.indexOf(mine() + "/files/"));
    address = address.substring(0, address.indexOf('"'));
    assertThat(got(address, nurse).getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment");
    var asked = address.replace(mine(), asked(health));
    assertThat(got(asked, manager)).hasStatusOk();
    assertThat(posted(address + "/remove", nurse)).hasStatus3xxRedirection();
    assertThat(got(mine(), nurse)).bodyText().doesNotContain("summary.csv");
    assertThat(got(asked, manager)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult uploaded(String name, String content) {
    return pages
        .post()
        .uri(mine() + "/files")
        .multipart()
        .file(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)))
        .with(csrf())
        .with(Actors.as(nurse))
        .param("once", Ids.next().toString())
        .exchange();
  }

  @Test
  void somebody_answers_by_a_link_and_a_code_however_often_a_scanner_follows_the_link() {
    sent();
    var form = got(asked(hospital) + "/link", manager);
    assertThat(Html.errors(text(form))).isEmpty();
    assertThat(posted(asked(hospital) + "/link", manager, "email", "nobody"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter an e-mail address", "value=\"nobody\"");
    var shown = posted(asked(hospital) + "/link", manager, "email", "ward@hospital.example");
    assertThat(shown).hasStatusOk();
    assertThat(shown.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(Html.errors(text(shown))).isEmpty();
    var link = "/answer/" + found(TOKEN, letter());
    var code = found(CODE, text(shown));

    for (var look = 0; look < 6; look++) {
      assertThat(by(new Browser(), link)).hasStatusOk().bodyText().contains("Code of 6 figures");
    }
    var browser = new Browser();
    assertThat(by(browser, link + "/request").getResponse().getRedirectedUrl()).isEqualTo(link);
    assertThat(pressed(browser, link, "code", "12"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("That is not the code for this link");
    assertThat(pressed(browser, link, "code", code).getResponse().getRedirectedUrl())
        .isEqualTo(link + "/request");
    var request = by(browser, link + "/request");
    assertThat(request).hasStatusOk().bodyText().contains("Ada Invented");
    assertThat(Html.errors(text(request))).isEmpty();

    assertThat(text(by(browser, link + "/request/answer")))
        .contains("data-save=\"" + link + "/request/answer/writing\"");
    var written = pressed(
        browser, link + "/request/answer/writing", "version", "0", "systems", "Half a sent");
    assertThat(written).hasStatusOk().hasHeader("X-Version", "1").bodyText().startsWith("Saved at");
    assertThat(text(by(browser, link + "/request/answer"))).contains("Half a sent");
    assertThat(pressed(browser, link + "/request/answer/writing", "version", "0", "systems", "Old"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("somebody else has saved this answer meanwhile");
    assertThat(pressed(new Browser(), link + "/request/answer/writing", "systems", "Else"))
        .hasStatus3xxRedirection();
    assertThat(pressed(browser, link + "/request/answer", and(WHOLE, "version", "1")))
        .hasStatus3xxRedirection();
    assertThat(by(browser, link + "/request/answer")).bodyText().contains("Two visits");
    var send = by(browser, link + "/request/send");
    assertThat(Html.errors(text(send))).isEmpty();
    assertThat(pressed(
                browser,
                link + "/request/send",
                "author",
                "Ines Example",
                "author-role",
                "Named doctor",
                "senior",
                "Tom Example",
                "senior-role",
                "Medical director")
            .getResponse()
            .getRedirectedUrl())
        .isEqualTo(link + "/sent");
    assertThat(by(browser, link + "/sent")).hasStatusOk().bodyText().contains("Thank you");
    nothing(by(browser, link));
    nothing(by(new Browser(), link + "/sent"));
    assertThat(by(browser, link + "/request").getResponse().getRedirectedUrl()).isEqualTo(link);
    assertThat(got(asked(hospital), manager)).bodyText().contains("Ines Example", "by link");
  }

  @Test
  void a_wrong_a_replaced_and_a_recalled_link_lead_to_one_and_the_same_page() {
    sent();
    posted(asked(hospital) + "/link", manager, "email", "ward@hospital.example");
    var link = "/answer/" + found(TOKEN, letter());
    var wrong = text(by(new Browser(), "/answer/no-such-token"));
    posted(asked(hospital) + "/recall", manager, "reason", "Meant for another trust");
    nothing(by(new Browser(), link));
    nothing(pressed(new Browser(), link, "code", "123456"));
    assertThat(text(by(new Browser(), link))).isEqualTo(wrong);
  }

  private static void nothing(MvcTestResult answer) {
    assertThat(answer)
        .hasStatus(HttpStatus.NOT_FOUND)
        .bodyText()
        .contains("This link opens nothing");
    assertThat(Html.errors(text(answer))).isEmpty();
  }

  private String letter() {
    return new Viewer.Job(manager.partnership(), "test")
        .call(() -> outbox.newest(true).stream()
            .filter(one -> one.address().equals("ward@hospital.example"))
            .map(one -> String.valueOf(one.text()))
            .findFirst()
            .orElseThrow());
  }

  private static String found(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** Somebody's browser: what it holds to be known again by. */
  private static final class Browser {
    private Cookie[] held = {};

    MvcTestResult took(MvcTestResult answer) {
      var given = answer.getResponse().getCookies();
      held = given.length == 0 ? held : given;
      return answer;
    }
  }

  private MvcTestResult by(Browser browser, String uri) {
    var asked = pages.get().uri(uri);
    return browser.took((browser.held.length == 0 ? asked : asked.cookie(browser.held)).exchange());
  }

  private MvcTestResult pressed(Browser browser, String uri, String... fields) {
    var form = pages.post().uri(uri).with(csrf()).param("once", Ids.next().toString());
    for (var index = 0; index < fields.length; index += 2) {
      form = form.param(fields[index], fields[index + 1]);
    }
    return browser.took((browser.held.length == 0 ? form : form.cookie(browser.held)).exchange());
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
