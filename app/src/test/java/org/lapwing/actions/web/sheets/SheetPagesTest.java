package org.lapwing.actions.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.directory.imports.Books;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.lapwing.testing.HostileFiles;
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
class SheetPagesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);
  private static final int TARGET = 6;
  private static final int UPDATE = 16;

  @Autowired
  MockMvcTester pages;

  @Autowired
  Actions actions;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person police = NOBODY;
  private String base = "";

  @BeforeEach
  void a_register() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    manager = world.person(
        north, world.agency(north, "Business unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    base = "/p/" + world.slugOf(north) + "/actions/sheet";
    raised("Ask about every father");
    raised("Show <b>the</b> curve");
  }

  private void raised(String promise) {
    var wanted = new NewAction(
        new Origin("statement", null, "", "Our statement"),
        Promise.of(promise),
        new Owner(police.person(), police.agency(), List.of()),
        Dates.of(null, LocalDate.now(clock).plusDays(30)),
        new State.UnderWay(LocalDate.now(clock), ""));
    manager.run(() -> actions.raise(wanted, Ids.next()));
  }

  @Test
  void the_register_leads_to_excel_and_takes_its_filter_along() {
    var register = got(base.replace("/sheet", "") + "?state=planned", manager);
    assertThat(register).bodyText().contains(base + "?state=planned", "Work in Excel");

    var desk = got(base + "?state=planned", manager);
    assertThat(desk)
        .hasStatusOk()
        .bodyText()
        .contains("Download what the filter shows", "state=planned", "Give it back");
    assertThat(Html.errors(text(desk))).isEmpty();
    assertThat(Html.errors(text(got(base, police)))).isEmpty();
  }

  @Test
  void the_file_is_saved_and_never_shown() {
    var file = takenOut(manager);

    assertThat(file.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment")
        .contains("-actions.xlsx");
    assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
  }

  @Test
  void differences_are_shown_chosen_and_applied_once() {
    var file = edited(sheet -> {
      sheet.getRow(2).createCell(TARGET).setCellValue("All of <i>them</i>");
      sheet.getRow(3).createCell(UPDATE).setCellValue("Half of the teams");
      sheet.getRow(3).createCell(19).setCellValue("Verified");
      sheet.createRow(4).createCell(2).setCellValue("Something new");
    });
    var there = given(manager, file);

    var page = got(there, manager);
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains(
            "What this spreadsheet would change",
            "All of &lt;i&gt;them&lt;/i&gt;",
            "Half of the teams",
            "A state never changes by a file",
            "Cannot be added",
            "Apply what is chosen");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(got(there, police)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(sent(there, manager, "then", "none")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(sent(there, manager, "then", "apply"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose at least one difference");

    for (var each = 0; each < 2; each++) {
      assertThat(sent(there, manager, "then", "apply", "take", "0.target", "take", "1.update"))
          .hasStatus(HttpStatus.SEE_OTHER)
          .hasRedirectedUrl(there);
    }
    var done = got(there, manager);
    assertThat(done)
        .hasStatusOk()
        .bodyText()
        .contains("2 actions were changed as the file says", "Wording changed", "Update added");
    assertThat(Html.errors(text(done))).isEmpty();
    assertThat(got(base, manager)).bodyText().contains("plan.xlsx", "Applied, given back at");
  }

  @Test
  void a_long_file_is_shown_in_pages_and_what_is_chosen_on_each_is_kept() {
    for (var each = 0; each < 28; each++) {
      raised("Promise " + each);
    }
    var there = given(manager, edited(sheet -> {
      for (var row = 2; row < 32; row++) {
        sheet.getRow(row).createCell(TARGET).setCellValue("All");
      }
    }));

    var first = got(there, manager);
    assertThat(first).bodyText().contains("1 to 25 of 30", "Save and go on to the next page");
    assertThat(Html.errors(text(first))).isEmpty();
    assertThat(sent(there, manager, "then", "25", "from", "0", "take", "3.target"))
        .hasRedirectedUrl(there + "?from=25");
    var second = got(there + "?from=25", manager);
    assertThat(second)
        .bodyText()
        .contains("26 to 30 of 30", "Chosen so far: 6 changes of 6 actions");
    assertThat(sent(there, manager, "then", "all")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(got(there, manager)).bodyText().contains("30 changes of 30 actions");
  }

  @Test
  void files_that_mean_harm_are_refused_with_what_to_do() {
    for (var sample : HostileFiles.all()) {
      assertThat(upload(manager, sample.name(), sample.content()))
          .as(sample.toString())
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var again =
        upload(manager, "plan.csv", "a,b".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(again).bodyText().contains("There is a problem", "must be an Excel (.xlsx) file");
    assertThat(Html.errors(text(again))).isEmpty();
  }

  private byte[] edited(Consumer<XSSFSheet> edit) {
    return Books.edited(
        takenOut(manager).getResponse().getContentAsByteArray(),
        book -> edit.accept(book.getSheet("Actions")));
  }

  private MvcTestResult takenOut(Viewer.Person who) {
    var file = sent(base + "/out", who);
    assertThat(file).hasStatusOk();
    return file;
  }

  private String given(Viewer.Person who, byte[] file) {
    var answer = upload(who, "plan.xlsx", file);
    assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private MvcTestResult upload(Viewer.Person who, String name, byte[] file) {
    return pages
        .post()
        .uri(base)
        .multipart()
        .file(new MockMultipartFile("file", name, null, file))
        .param("once", Ids.next().toString())
        .with(csrf())
        .with(Actors.as(who))
        .exchange();
  }

  private MvcTestResult sent(String path, Viewer.Person who, String... fields) {
    var request = pages.post().uri(path).with(csrf()).with(Actors.as(who));
    for (var index = 0; index < fields.length; index += 2) {
      request = request.param(fields[index], fields[index + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult got(String path, Viewer.Person who) {
    return pages.get().uri(path).with(Actors.as(who)).exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(
        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
