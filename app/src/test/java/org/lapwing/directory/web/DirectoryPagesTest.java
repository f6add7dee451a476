package org.lapwing.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class DirectoryPagesTest {

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

  private Viewer.Person keeper = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private String home = "";
  private String service = "";

  @BeforeEach
  void a_service() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var unit = world.agency(north, "Unit", "other");
    keeper = world.person(north, unit, "Leah", Role.COMMUNICATIONS);
    practitioner = world.person(north, unit, "Maya", Role.PRACTITIONER);
    home = "/p/" + world.slugOf(north);
    var once = Ids.next().toString();
    assertThat(posted(
            home + "/services/new",
            keeper,
            "once",
            once,
            "name",
            "Front door",
            "does",
            "Listens to worries",
            "for",
            "Everybody",
            "area",
            "North",
            "front-door",
            "yes",
            "source",
            "Told by the team"))
        .hasStatus3xxRedirection();
    service = home + "/services/" + once;
  }

  @Test
  void an_empty_directory_says_what_to_do_next() {
    var world = new World(jdbc, transaction);
    var south = world.partnership("South");
    var manager =
        world.person(south, world.agency(south, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    var page = got("/p/" + world.slugOf(south) + "/services", manager);

    assertThat(page).hasStatusOk().bodyText().contains("Add the first service");
    assertThat(Html.errors(text(page))).isEmpty();
  }

  @Test
  void hours_are_filled_in_and_told_in_words() {
    number("01632 960 001", "times", "friday-from", "8.30am", "friday-to", "4:30pm");
    var page = got(service, practitioner);

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains(
            "01632 960 001", "Friday: 8:30am to 4:30pm", "Bank holidays: closed", "Not verified")
        .doesNotContain("Record a call", "Fr 08:30");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(got(home + "/services", practitioner)).bodyText().contains("Not verified");
  }

  @Test
  void the_form_shows_again_what_it_stored() {
    number("01632 960 001", "times", "friday-from", "8.30am", "friday-to", "4:30pm");
    var form = got(numberIn("edit"), keeper);

    assertThat(form).bodyText().contains("value=\"8:30am\"", "value=\"4:30pm\"");
    assertThat(Html.errors(text(form))).isEmpty();
  }

  @Test
  void all_that_is_wrong_with_a_number_is_said_at_once_and_the_text_is_kept() {
    var refused = posted(
        service + "/number",
        keeper,
        "number",
        "ring us",
        "when",
        "times",
        "monday-from",
        "half past",
        "source",
        "A leaflet");

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Enter a telephone number of the United Kingdom",
            "Enter both times for Monday",
            "Choose what holds on bank holidays",
            "value=\"half past\"",
            "value=\"ring us\"");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void a_keeper_calls_and_the_number_is_verified() {
    number("01632 960 001", "always");
    var today = LocalDate.now(clock);
    assertThat(posted(
            numberIn("called"),
            keeper,
            "called-day",
            "" + today.getDayOfMonth(),
            "called-month",
            "" + today.getMonthValue(),
            "called-year",
            "" + today.getYear()))
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(got(service, practitioner)).bodyText().contains("Verified", "by Leah");
    assertThat(posted(numberIn("called"), keeper, "called-day", "31"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("The day of the call must include a month");
  }

  @Test
  void two_sources_that_differ_are_shown_to_the_keeper() {
    number("01632 960 001", "always");
    assertThat(posted(
            numberIn("printed"), keeper, "printed", "01632 960 010", "source", "Another leaflet"))
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(got(service, keeper))
        .bodyText()
        .contains("Sources differ", "01632 960 010", "Another leaflet", "Not verified");
    var form = got(numberIn("called"), keeper);
    assertThat(form).bodyText().contains("Which number did you call?");
    assertThat(Html.errors(text(form))).isEmpty();
  }

  @Test
  void a_keeper_sees_what_the_public_would_see_before_anything_is_saved() {
    var typed = new String[] {
      "version",
      "0",
      "preview",
      "yes",
      "name",
      "Night & day line",
      "does",
      "Listens",
      "for",
      "All",
      "area",
      "North",
      "source",
      "A page"
    };
    var preview = posted(service + "/edit", keeper, typed);

    assertThat(preview)
        .hasStatusOk()
        .bodyText()
        .contains(
            "Nothing is saved yet", "Night &amp; day line", "name=\"source\" value=\"A page\"");
    assertThat(Html.errors(text(preview))).isEmpty();
    assertThat(got(service, keeper))
        .bodyText()
        .contains("Front door")
        .doesNotContain("Night &amp;");

    typed[3] = "no";
    assertThat(posted(service + "/edit", keeper, typed))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"Night &amp; day line\"");
    typed[3] = "yes";
    typed[7] = " ";
    assertThat(posted(service + "/edit", keeper, typed))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter what it does, in a line");
  }

  @Test
  void whom_to_ask_for_is_a_role() {
    assertThat(posted(service + "/role", keeper, "role", "", "source", "The team"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter a role");
    assertThat(posted(service + "/role", keeper, "role", "Communications lead", "source", "A page"))
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(got(service, keeper)).bodyText().contains("Communications lead");
  }

  @Test
  void two_people_who_change_a_service_at_once_lose_nothing() {
    var changed = new String[] {
      "version",
      "0",
      "name",
      "Front door",
      "does",
      "Listens",
      "for",
      "All",
      "area",
      "North",
      "source",
      "A page"
    };
    assertThat(posted(service + "/edit", keeper, changed)).hasStatus3xxRedirection();

    assertThat(posted(service + "/edit", keeper, changed))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Somebody else has saved this meanwhile", "name=\"version\" value=\"1\"");
  }

  @Test
  void the_forms_are_there_for_the_keepers_alone() {
    number("01632 960 001", "not-said");
    var edit = numberIn("edit");
    for (var path : List.of(
        home + "/services/new",
        service + "/edit",
        service + "/offer",
        service + "/place",
        service + "/number",
        service + "/role",
        edit)) {
      assertThat(got(path, keeper)).hasStatusOk();
      assertThat(got(path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(posted(edit.replace("/edit", "/end"), keeper)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(got(edit, keeper)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private void number(String number, String when, String... fields) {
    var all = new java.util.ArrayList<>(List.of(
        "number", number, "when", when, "holidays", "closed", "source", "Told by the team"));
    all.addAll(List.of(fields));
    assertThat(posted(service + "/number", keeper, all.toArray(String[]::new)))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  /** The address of something about the only number there is. */
  private String numberIn(String what) {
    var page = text(got(service, keeper));
    return page.substring(page.indexOf(home + "/numbers/"))
        .split("\"", 2)[0]
        .replace("called", what);
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  private MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages.post().uri(uri).with(csrf()).with(Actors.as(who));
    if (!List.of(fields).contains("once")) {
      form = form.param("once", Ids.next().toString());
    }
    for (var index = 0; index < fields.length; index += 2) {
      form = form.param(fields[index], fields[index + 1]);
    }
    return form.exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
