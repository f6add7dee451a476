package org.lapwing.incidents.web.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.incidents.AnIncident.took;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.lapwing.anonymity.Entry;
import org.lapwing.anonymity.NameAnswer;
import org.lapwing.anonymity.NameGrant;
import org.lapwing.anonymity.NameGrants;
import org.lapwing.anonymity.Part;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.packs.PackKind;
import org.lapwing.incidents.packs.SentPacks;
import org.lapwing.incidents.web.Asking;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Html;
import org.lapwing.testing.PdfUa;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class PackPagesTest {

  private final LocalDate aware = LocalDate.now(ZoneId.of("Europe/London")).minusDays(8);

  @Autowired
  MockMvcTester pages;

  @Autowired
  ListableBeanFactory beans;

  private Asking asking() {
    return new Asking(pages);
  }

  private String sound(String uri, Viewer.Person who) {
    var page = asking().got(uri, who);
    assertThat(page).as(uri).hasStatusOk();
    assertThat(Html.errors(Asking.text(page))).as(uri).isEmpty();
    return Asking.text(page);
  }

  private String sent(String uri, Viewer.Person who, String... fields) {
    var answer = asking().posted(uri, who, fields);
    assertThat(answer).as(uri).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private static String refused(MvcTestResult answer, HttpStatus status) {
    assertThat(answer).hasStatus(status);
    assertThat(Html.errors(Asking.text(answer))).isEmpty();
    return Asking.text(answer);
  }

  private String[] sending(String... more) {
    var day = aware.plusDays(1);
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                "day-day", "" + day.getDayOfMonth(),
                "day-month", "" + day.getMonthValue(),
                "day-year", "" + day.getYear(),
                "time", "4:12pm",
                "by", "Ruth of the unit",
                "recipient", "The Panel",
                "channel", "form"),
            java.util.stream.Stream.of(more))
        .toArray(String[]::new);
  }

  private Incident incident(AnIncident here, IncidentId id) {
    return here.manager.call(() -> beans.getBean(Incidents.class).get(id));
  }

  private static byte[] file(MvcTestResult answer, String type) {
    assertThat(answer).hasStatusOk();
    var response = answer.getResponse();
    assertThat(response.getContentType()).isEqualTo(type);
    assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment");
    return response.getContentAsByteArray();
  }

  @Test
  void a_pack_is_filled_in_copied_field_by_field_and_recorded_as_sent() throws IOException {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A", "Child B");
    var incident = here.home + "/incidents/" + id.value();
    var pack = incident + "/packs/notification";
    assertThat(sound(incident, here.manager)).contains("Sent elsewhere", "packs/notification");
    assertThat(sound(pack, here.manager))
        .contains("Not recorded yet", "Name of the notifier", "Child A (1 of 2)", "Marlton")
        .contains("the wording and the order of the form’s own screens are not")
        // What a part of the incident keeps is recorded there.
        .contains("href=\"" + incident + "/edit\">When the harm was known")
        .contains("href=\"" + incident + "/milestones/partners_told\">")
        .contains("/codes\">Age, Child A", "/requests\">Agencies involved or asked");

    sound(pack + "/fields/notifier_name", here.manager);
    assertThat(sent(
            pack + "/fields/notifier_name", here.manager, "version", "0", "words", "Nora Notifier"))
        .endsWith("?done=written");
    var meanwhile = refused(
        asking()
            .posted(
                pack + "/fields/notifier_name",
                here.manager,
                "version",
                "0",
                "words",
                "Typed late"),
        HttpStatus.CONFLICT);
    assertThat(meanwhile).contains("Somebody else wrote meanwhile: “Nora Notifier”", "Typed late");
    assertThat(sent(
            pack + "/fields/notifier_name", here.manager, "version", "1", "words", "Both of us"))
        .endsWith("?done=written");
    var second = pack + "/children/" + here.children(id).getLast() + "/fields/child_health";
    sound(second, here.manager);
    sent(second, here.manager, "version", "0", "words", "A healing fracture");
    assertThat(asking().got(pack + "/fields/child_health", here.manager))
        .hasStatus(HttpStatus.NOT_FOUND);

    assertThat(sound(pack + "/copy", here.manager))
        .contains("After 20 minutes", "0 of ", "Both of us", "A healing fracture");
    sent(pack + "/copy", here.manager, "ticked", "notifier_name", "ticked", "incident_place");
    assertThat(sound(pack + "/copy", here.manager))
        .contains("2 of ", "name=\"shown\" value=\"incident_place\"");
    sent(pack + "/fields/incident_place", here.manager, "version", "0", "words", "Near the river");
    assertThat(sound(pack + "/copy", here.manager))
        .contains("The answer has changed since you ticked it", "1 of ");
    sent(pack + "/copy", here.manager, "shown", "notifier_name", "again", "yes");
    assertThat(sound(pack + "/copy", here.manager)).contains("0 of ");

    sound(pack + "/send", here.manager);
    assertThat(refused(
            asking().posted(pack + "/send", here.manager, "time", "late"),
            HttpStatus.UNPROCESSABLE_CONTENT))
        .contains("Enter who sent it", "Choose how it was sent", "Enter to whom it was sent");
    assertThat(sent(pack + "/send", here.manager, sending())).endsWith("?done=sent");
    assertThat(sound(pack + "?done=sent", here.manager))
        .contains("A clock waits for “Notification sent to the Panel”", "Sent to The Panel")
        .contains("Reference: none yet", "by Ruth of the unit", "had no answer");
    assertThat(sound(incident, here.police))
        .contains("Sent to The Panel on ", "No reference came back yet.");

    var kept = here.manager.call(() -> beans.getBean(SentPacks.class).of(id)).getFirst();
    var reference = pack + "/sent/" + kept.id() + "/reference";
    sound(reference, here.manager);
    refused(
        asking().posted(reference, here.manager, "reference", " "),
        HttpStatus.UNPROCESSABLE_CONTENT);
    sent(reference, here.manager, "reference", "CSN-12");
    assertThat(sound(incident, here.police)).contains("Reference: CSN-12");
    var pdf =
        file(asking().got(pack + "/sent/" + kept.id() + "/pdf", here.manager), "application/pdf");
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Both of us", "DRAFT");
    }
    sent(incident + "/milestones/sent", here.manager, sending());
    assertThat(sound(pack, here.manager)).doesNotContain("A clock waits for");
  }

  @Test
  void a_paper_reads_the_same_on_the_page_in_word_and_as_pdf() throws IOException {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var pack = here.home + "/incidents/" + id.value() + "/packs/rapid_review";

    assertThat(sound(pack + "/paper", here.police))
        .contains("OFFICIAL-SENSITIVE, DRAFT", "A baby was hurt at home", "Key practice episodes")
        .doesNotContain("/paper/word");
    assertThat(sound(pack + "/paper", here.manager)).contains("/paper/word", "/paper/pdf");
    var pdf = file(asking().got(pack + "/paper/pdf", here.manager), "application/pdf");
    assertThat(PdfUa.errors(pdf)).isEmpty();
    var word = file(
        asking().got(pack + "/paper/word", here.manager),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    try (var document = new XWPFDocument(new ByteArrayInputStream(word));
        var text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains("A baby was hurt at home", "Key practice episodes");
    }
    for (var page : List.of("/paper/pdf", "/copy", "/send", "/names", "/fields/genogram")) {
      assertThat(asking().got(pack + page, here.police)).as(page).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(asking().got(pack, here.hospital)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(asking().got(pack.replace("rapid_review", "no_such"), here.manager))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_copy_with_real_names_is_handed_out_once_and_told_in_the_history() throws IOException {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var pack = here.home + "/incidents/" + id.value() + "/packs/notification";
    assertThat(sound(pack, here.manager)).doesNotContain("A copy with real names");
    assertThat(asking().got(pack + "/names", here.manager)).hasStatus(HttpStatus.NOT_FOUND);
    letSeeNames(here, incident(here, id));

    assertThat(sound(pack, here.manager)).contains("A copy with real names");
    sound(pack + "/names", here.manager);
    assertThat(refused(
            asking().posted(pack + "/names", here.manager, "reason", "The form asks"),
            HttpStatus.UNPROCESSABLE_CONTENT))
        .contains("Enter who receives the names", "Choose Word or PDF", "The form asks");
    var pdf = file(
        asking()
            .posted(
                pack + "/names",
                here.manager,
                "reason",
                "The form asks",
                "recipient",
                "Panel secretariat",
                "format",
                "pdf"),
        "application/pdf");
    assertThat(PdfUa.errors(pdf)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("CONTAINS REAL NAMES", "Child A: Ada Quince", "Panel secretariat");
    }
    assertThat(sound(pack, here.manager))
        .contains("Made with real names for Panel secretariat", "Reason: The form asks")
        .doesNotContain("Quince");
  }

  private void letSeeNames(AnIncident here, Incident incident) {
    var keeper = here.world()
        .person(
            here.manager.partnership(),
            here.manager.agency(),
            "Keeper",
            Role.ADMINISTRATOR,
            Role.BUSINESS_MANAGER);
    keeper.run(() -> took(beans
        .getBean(NameGrants.class)
        .give(new NameGrant.Wish(
            Ids.next(),
            incident.caseFile(),
            here.manager.person(),
            "Notifies",
            aware.plusDays(60)))));
    var people = beans.getBean(PeopleOfCase.class);
    here.manager.run(() -> {
      var child = people.of(incident.caseFile()).getFirst();
      took(people.correct(
          incident.caseFile(),
          child.id(),
          child.version(),
          new Entry(Part.CHILD, "Child A", NameAnswer.KNOWN, "Ada Quince")));
    });
  }

  @Test
  void every_kind_of_pack_has_its_page() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    for (var kind : PackKind.values()) {
      var pack = here.home + "/incidents/" + id.value() + "/packs/" + kind.code();
      assertThat(sound(pack, here.manager)).contains(kind.words(), "Nothing yet.");
      sound(pack + "/paper", here.manager);
      sound(pack + "/copy", here.manager);
    }
  }
}
