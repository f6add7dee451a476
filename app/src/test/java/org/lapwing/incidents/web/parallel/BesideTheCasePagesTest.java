package org.lapwing.incidents.web.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.web.Asking;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class BesideTheCasePagesTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired
  MockMvcTester pages;

  @Autowired
  ListableBeanFactory beans;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person police = NOBODY;
  private Viewer.Person hospital = NOBODY;
  private String file = "";

  @BeforeEach
  void a_case() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", today.minusDays(8), "Child A");
    manager = here.manager;
    police = here.police;
    hospital = here.hospital;
    here.letIn(id, today.plusDays(90), hospital);
    file = here.home + "/cases/"
        + manager.call(() -> beans.getBean(Incidents.class).get(id).caseFile().value());
  }

  private Asking asking() {
    return new Asking(pages);
  }

  private String sound(String uri, Viewer.Person who) {
    var page = asking().got(uri, who);
    assertThat(page).as(uri).hasStatusOk();
    assertThat(Html.errors(Asking.text(page))).as(uri).isEmpty();
    return Asking.text(page);
  }

  private String sent(String uri, String... fields) {
    var answer = asking().posted(uri, manager, fields);
    assertThat(answer).as(uri).hasStatus3xxRedirection();
    var on = String.valueOf(answer.getResponse().getRedirectedUrl());
    return on.substring(0, on.indexOf('?'));
  }

  private String refused(String uri, String... fields) {
    var answer = asking().posted(uri, manager, fields);
    assertThat(answer).as(uri).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Html.errors(Asking.text(answer))).as(uri).isEmpty();
    return Asking.text(answer);
  }

  private static String[] dated(String field, LocalDate day, String... others) {
    var all = new java.util.ArrayList<>(java.util.List.of(others));
    all.addAll(java.util.List.of(
        field + "-day", "" + day.getDayOfMonth(),
        field + "-month", "" + day.getMonthValue(),
        field + "-year", "" + day.getYear()));
    return all.toArray(String[]::new);
  }

  @Test
  void a_proceeding_goes_from_an_empty_register_to_its_end() {
    assertThat(sound(file, manager))
        .contains("What runs beside the case", "No proceeding and no hold");
    assertThat(sound(file + "/parallel", manager))
        .contains("No proceeding is recorded", "Record a proceeding");
    assertThat(sound(file + "/parallel/new", manager))
        .contains("Formerly domestic homicide review");
    assertThat(refused(
            file + "/parallel/new",
            "contact",
            "Officer Example",
            "next-what",
            "Hearing",
            "next-day",
            "31",
            "next-month",
            "2",
            "next-year",
            "2027"))
        .contains(
            "Choose what runs beside the case", "must be a date that exists", "Officer Example");
    var one = sent(
        file + "/parallel/new",
        dated(
            "next",
            today.plusDays(9),
            "kind",
            "criminal",
            "contact",
            "Officer",
            "next-what",
            "Decision on charges"));

    assertThat(refused(one + "/answer", "question", "publish"))
        .contains("Choose whether it may be done", "Enter who said so");
    sent(
        one + "/answer",
        dated(
            "said",
            today,
            "question",
            "publish",
            "answer",
            "no",
            "words",
            "Nothing before the decision",
            "said-by",
            "The officer"));
    assertThat(sound(one, police))
        .contains("Nothing before the decision", "Decision on charges", "History")
        .doesNotContain("Record an answer");
    assertThat(sound(file + "/parallel", manager))
        .contains("no hold stops it", "The officer", "Goes on", "Not asked");
    assertThat(sound(one + "/edit", manager)).contains("Decision on charges");
    sent(one + "/edit", "version", "0", "contact", "Lawyer");
    assertThat(sound(one, manager)).contains("Contact: Lawyer (before: Officer)");
    assertThat(refused(one + "/end", "outcome", "")).contains("Enter what came of it");
    sent(one + "/end", dated("ended", today, "outcome", "No charge"));
    assertThat(sound(file + "/parallel", police))
        .contains("Ended on")
        .doesNotContain("no hold stops it");
    sound(one + "/reopen", manager);
    sent(one + "/reopen", "reason", "New evidence");
    assertThat(sound(one, manager)).contains("Goes on after all");
  }

  @Test
  void a_hold_is_placed_looked_at_again_and_lifted_by_its_forms() {
    sound(file + "/holds/new-release", manager);
    assertThat(sound(file + "/holds/new-keeping", manager))
        .contains("Practice Direction 31B")
        .doesNotContain("Administration of Justice Act");
    assertThat(refused(file + "/holds/new-release", "reason", "A reason of mine"))
        .contains("Choose by which authority", "Enter who asked for it", "A reason of mine");
    var fields = dated(
        "review",
        today.plusDays(20),
        "authority",
        "s12_aja_1960",
        "asked-by",
        "Solicitor",
        "reason",
        "Care proceedings");
    var hold = sent(file + "/holds/new-release", dated("from", today, fields));
    assertThat(sound(hold, manager)).contains("Stands", "Lift the hold", "section 12");
    assertThat(sound(hold, police)).contains("Care proceedings").doesNotContain("Lift the hold");
    assertThat(sound(file + "/parallel", police))
        .contains("Nothing that tells of this case is released");
    assertThat(asking().got(hold + "/lift", police)).hasStatus(HttpStatus.NOT_FOUND);

    sound(hold + "/review", manager);
    assertThat(refused(hold + "/review", "reason", "")).contains("Enter why it stands on");
    sent(hold + "/review", dated("review", today.plusDays(60), "reason", "The court asks"));
    sound(hold + "/lift", manager);
    assertThat(refused(hold + "/lift", "reason", "")).contains("Enter why it is lifted");
    sent(hold + "/lift", "reason", "The court gave leave");
    assertThat(sound(hold, police)).contains("Lifted", "The court gave leave", "The court asks");
    assertThat(sound(file + "/parallel", manager)).contains("Holds that were lifted");
  }

  @Test
  void the_schedule_lists_gives_withholds_and_leaves_as_a_spreadsheet() {
    assertThat(sound(file + "/disclosure", manager)).contains("Nothing is listed yet");
    sound(file + "/disclosure/new", manager);
    assertThat(refused(file + "/disclosure/new", "describes", "Minutes of mine"))
        .contains("Choose what it is", "Enter who wrote it", "Minutes of mine");
    var item = sent(
        file + "/disclosure/new",
        "form",
        "note",
        "describes",
        "Minutes",
        "author",
        "Unit",
        "marking",
        "official",
        "relevance",
        "relevant");
    sound(item + "/give", manager);
    sound(item + "/withhold", manager);
    assertThat(refused(item + "/give", "to-whom", "The CPS"))
        .contains("Enter by which law", "The CPS");
    sent(
        item + "/give",
        dated("on", today, "to-whom", "The CPS", "authority", "Protocol", "by-whom", "Manager"));
    sent(
        item + "/withhold",
        dated(
            "on",
            today,
            "to-whom",
            "The coroner",
            "authority",
            "Not asked for",
            "by-whom",
            "Manager"));
    sound(item + "/add-file", manager);
    assertThat(uploaded(item, "notes.exe", "MZ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(uploaded(item, "minutes.csv", "day,what\n1,visit\n")).hasStatus3xxRedirection();
    assertThat(asking().got(item + "/file", police).getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment");
    sound(item + "/correct", manager);
    sent(
        item + "/correct",
        "version",
        "2",
        "form",
        "note",
        "describes",
        "Minutes, whole",
        "author",
        "Unit",
        "marking",
        "official",
        "relevance",
        "sensitive",
        "why",
        "Read again");
    assertThat(sound(item, police))
        .contains(
            "Minutes, whole",
            "Given to The CPS",
            "Withheld from The coroner",
            "minutes.csv",
            "Before: Minutes;")
        .doesNotContain("Correct this item");
    assertThat(sound(file + "/disclosure", police))
        .contains("D-1", "Given to The CPS", "file kept here");
    var taken = asking().got(file + "/disclosure/schedule.xlsx", manager);
    assertThat(taken).hasStatusOk();
    assertThat(taken.getResponse().getHeader("Content-Disposition"))
        .contains("disclosure-K-7.xlsx");
    assertThat(taken.getResponse().getHeader("Cache-Control")).contains("no-store");
  }

  private MvcTestResult uploaded(String item, String name, String content) {
    return pages
        .post()
        .uri(item + "/add-file")
        .multipart()
        .file(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)))
        .with(csrf())
        .with(Actors.as(manager))
        .param("once", Ids.next().toString())
        .exchange();
  }

  @Test
  void a_request_for_information_explains_its_day_and_is_extended_and_answered() {
    assertThat(sound(file + "/sought", manager)).contains("Nobody has asked yet");
    assertThat(sound(file + "/sought/new", manager)).contains("article 12(3)", "section 10(1)");
    assertThat(refused(
            file + "/sought/new",
            dated("received", today, "kind", "court_order", "whom", "A court of mine")))
        .contains("Enter by when it wants its answer", "A court of mine");
    var one = sent(
        file + "/sought/new",
        dated(
            "received",
            today.minusDays(2),
            "kind",
            "subject_access",
            "whom",
            "A parent",
            "wants",
            "All records",
            "answers",
            "The council"));
    assertThat(sound(one, police))
        .contains("How this day was worked out", "1 month. UK GDPR", "A parent")
        .doesNotContain("Record the answer");
    assertThat(sound(one + "/extend", manager)).contains("two further months");
    assertThat(refused(one + "/extend", "why", "")).contains("Enter why more time is needed");
    sent(one + "/extend", "why", "Seven years");
    assertThat(sound(one, manager))
        .contains("3 months. UK GDPR", "Seven years")
        .doesNotContain("Take more time");
    sound(one + "/answer", manager);
    assertThat(refused(one + "/answer", dated("sent", today, "decision", "refused")))
        .contains("Enter by which exemption");
    sent(
        one + "/answer",
        dated("sent", today, "decision", "part", "exemption", "Schedule 2, paragraph 16"));
    assertThat(sound(one, police)).contains("Given in part", "paragraph 16", "in time");
    assertThat(sound(file + "/sought", police)).contains("Request 1", "Given in part");
  }

  @Test
  void a_representative_finds_none_of_it_although_let_into_the_case() {
    for (var page : java.util.List.of(
        "/parallel", "/parallel/new", "/disclosure", "/sought", "/holds/new-release")) {
      assertThat(asking().got(file + page, hospital)).as(page).hasStatus(HttpStatus.NOT_FOUND);
    }
    for (var page : java.util.List.of(
        "/parallel/new", "/disclosure/new", "/sought/new", "/holds/new-release")) {
      assertThat(asking().got(file + page, police)).as(page).hasStatus(HttpStatus.NOT_FOUND);
    }
  }
}
