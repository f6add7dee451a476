package org.lapwing.directory.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.Services;
import org.lapwing.directory.WholeDirectory;
import org.lapwing.directory.imports.Books;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class ExchangePagesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  Services services;

  @Autowired
  WholeDirectory directory;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private Viewer.Person keeper = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private String base = "";

  @BeforeEach
  void a_service() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var unit = world.agency(north, "Unit", "other");
    keeper = world.person(north, unit, "Leah", Role.COMMUNICATIONS);
    practitioner = world.person(north, unit, "Maya", Role.PRACTITIONER);
    base = "/p/" + world.slugOf(north) + "/services";
    keeper.run(() -> services.add(
        new About("Front door", "Listens", "Everybody", "North", "", true, "A page"), Ids.next()));
  }

  @Test
  void a_keeper_finds_both_ways_on_the_page_of_services() {
    assertThat(got(base, keeper))
        .bodyText()
        .contains("Take the directory out as a file", "Take services over from a file");
    assertThat(got(base, practitioner)).bodyText().doesNotContain("from a file");
    for (var path : List.of("/export", "/import")) {
      var page = got(base + path, keeper);
      assertThat(page).hasStatusOk();
      assertThat(Html.errors(text(page))).isEmpty();
    }
  }

  @Test
  void only_keepers_take_the_directory_out_or_give_files() {
    for (var path :
        List.of("/export", "/export/services.xlsx", "/export/services.json", "/import")) {
      assertThat(got(base + path, keeper)).hasStatusOk();
      assertThat(got(base + path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(sent(practitioner, "a.xlsx", workbook())).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void the_files_are_saved_and_never_shown() {
    var json = got(base + "/export/services.json", keeper);
    assertThat(json).hasStatusOk().bodyText().contains("\"total_items\":1", "Front door");
    assertThat(json.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(json.getResponse().getHeader("Cache-Control")).contains("no-store");
  }

  @Test
  void what_would_change_is_shown_and_then_taken_over_once() {
    var edited = Books.edited(workbook(), book -> {
      var sheet = book.getSheet("Services");
      Books.write(Books.row(sheet, "Front door"), "What it does, in a line", "Hears you");
      Books.write(Books.row(sheet, "Front door"), "Youngest age", "many");
      var row = sheet.createRow(2);
      Books.write(row, "Name", "<b>Toy</b> library");
      Books.write(row, "What it does, in a line", "Lends toys");
    });
    var answer = sent(keeper, "edited.xlsx", edited);
    assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
    var there = String.valueOf(answer.getResponse().getRedirectedUrl());

    var page = got(there, keeper);
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains(
            "What this file would change",
            "Hears you",
            "&lt;b&gt;Toy&lt;/b&gt; library",
            "Write an age in whole years",
            "Services, row 2",
            "Take these over");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(got(there, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(got(there + "/report.xlsx", keeper)).hasStatusOk();
    assertThat(keeper.call(directory::entries)).hasSize(1);

    assertThat(posted(there)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(posted(there)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(keeper.call(directory::entries)).hasSize(2);
    var done = got(there, keeper);
    assertThat(done)
        .bodyText()
        .contains("1 service was added and 1 was changed.")
        .doesNotContain("Take these over");
    assertThat(Html.errors(text(done))).isEmpty();
    assertThat(got(base + "/import", keeper)).bodyText().contains("edited.xlsx", "Taken over");
  }

  @Test
  void files_that_mean_harm_are_refused_with_what_to_do() {
    var bomb = Books.tampered(
        workbook(),
        "xl/worksheets/sheet1.xml",
        sheet -> sheet.replace("<sheetData>", "<sheetData>" + " ".repeat(80_000_000)));
    var entity = Books.tampered(
        workbook(),
        "xl/worksheets/sheet1.xml",
        sheet -> sheet.replaceFirst(
            "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));
    refused("a.xlsx", bomb, "unpacks to far more than we read");
    refused("a.xlsx", entity, "is damaged and cannot be read");
    refused("a.xlsx", new byte[60_000_000], "must be no larger than 30 MB");
    refused(
        "a.xlsx",
        "MZ not a workbook".getBytes(StandardCharsets.UTF_8),
        "what is inside is not Excel");
    refused("a.exe", workbook(), "must be an Excel (.xlsx) or JSON file");
    refused("a.json", "[".repeat(5000).getBytes(StandardCharsets.UTF_8), "nested deeper");
    refused("a.json", new byte[0], "The selected file is empty");
    refused("", new byte[0], "Select a file");
  }

  @Test
  void a_spreadsheet_of_something_else_is_refused_with_what_to_do() {
    refused(
        "a.xlsx",
        Books.edited(workbook(), book -> book.setSheetName(0, "Budget")),
        "has no sheet called Services");
    refused(
        "a.xlsx",
        Books.edited(workbook(), book -> book.getSheetAt(0).getRow(0).getCell(1).setCellValue("X")),
        "has no column Name");
    refused(
        "a.xlsx",
        Books.edited(
            workbook(), book -> book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(1))),
        "has no services in it");
  }

  private void refused(String name, byte[] content, String words) {
    var answer = sent(keeper, name, content);
    assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains(words);
    assertThat(Html.errors(text(answer))).isEmpty();
  }

  private byte[] workbook() {
    return got(base + "/export/services.xlsx", keeper).getResponse().getContentAsByteArray();
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(Actors.as(who)).exchange();
  }

  private MvcTestResult posted(String uri) {
    return pages.post().uri(uri).with(csrf()).with(Actors.as(keeper)).exchange();
  }

  private MvcTestResult sent(Viewer.Person who, String name, byte[] content) {
    return pages
        .post()
        .uri(base + "/import")
        .multipart()
        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
        .param("once", Ids.next().toString())
        .with(csrf())
        .with(Actors.as(who))
        .exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
