package org.lapwing.practice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.practice.KnownProgrammes;
import org.lapwing.practice.Programme;
import org.lapwing.practice.Programmes;
import org.lapwing.practice.Touchpoint;
import org.lapwing.practice.Touchpoints;
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
class ProgrammePagesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Programmes programmes;

  @Autowired
  Touchpoints touchpoints;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private String base = "";

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var unit = world.agency(north, "Unit", "other");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    practitioner = world.person(north, unit, "Maya", Role.PRACTITIONER);
    base = "/p/" + world.slugOf(north) + "/programmes";
  }

  private Programme icon() {
    var known = KnownProgrammes.SHIPPED.find("icon").orElseThrow();
    return ((Accepted<Programme>) manager.call(() ->
            programmes.introduce(known, LocalDate.of(2026, 1, 5), "Executive minutes", Ids.next())))
        .value();
  }

  private Touchpoint first(Programme icon) {
    return manager.call(() -> touchpoints.of(icon.id())).getFirst();
  }

  @Test
  void an_empty_list_says_why_and_what_next() {
    assertThat(got(base, practitioner))
        .hasStatusOk()
        .bodyText()
        .contains("No programme is recorded here yet", "records the first");
    assertThat(got(base, manager)).bodyText().contains("Add a programme");
    assertThat(Html.errors(text(got(base, manager)))).isEmpty();
  }

  @Test
  void icon_is_set_up_with_its_touchpoints_from_an_empty_screen() {
    var form = got(base + "/new", manager);
    assertThat(form).bodyText().contains("Comes with its 5 touchpoints");
    assertThat(Html.errors(text(form))).isEmpty();

    var made = posted(
        base + "/new",
        manager,
        "which",
        "icon",
        "day-day",
        "5",
        "day-month",
        "1",
        "day-year",
        "2026",
        "source",
        "Executive minutes");
    assertThat(made).hasStatus3xxRedirection();
    var page = got(made.getResponse().getRedirectedUrl(), practitioner);
    assertThat(page)
        .bodyText()
        .contains("Hospital midwife", "At the check at 6 to 8 weeks", "iconcope.org", "Thread")
        .doesNotContain("Add a touchpoint");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(got(base, practitioner)).bodyText().contains("ICON", "5 Jan 2026");
    assertThat(got(base + "/new", manager)).bodyText().doesNotContain("Comes with its");
  }

  @Test
  void a_programme_of_one_s_own_says_all_that_is_missing_at_once() {
    var refused = posted(base + "/new", manager, "which", "own", "name", "Warm welcome");

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Enter what the programme is for",
            "Enter the day by which it is in place",
            "Enter where this is agreed or written down",
            "Warm welcome");
    assertThat(Html.errors(text(refused))).isEmpty();
    assertThat(posted(base + "/new", manager))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose a programme");
  }

  @Test
  void a_touchpoint_without_a_source_or_from_too_early_a_day_is_refused_in_the_field_and_kept() {
    var icon = icon();
    var point = first(icon);
    var at = base + "/" + icon.id().value() + "/touchpoints/" + point.id();
    assertThat(Html.errors(text(got(at, manager)))).isEmpty();

    var refused = posted(
        at,
        manager,
        "version",
        point.latest().id().toString(),
        "timing",
        "On the ward",
        "who",
        "Midwife",
        "from-day",
        "4",
        "from-month",
        "1",
        "from-year",
        "2026");
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Enter 5 January 2026 or a later day",
            "Enter where this is agreed or written down",
            "On the ward");
    assertThat(Html.errors(text(refused))).isEmpty();
    assertThat(manager.call(() -> touchpoints.of(icon.id())).getFirst().versions())
        .hasSize(1);
  }

  @Test
  void what_held_before_stays_to_be_read_with_its_source() {
    var icon = icon();
    var point = first(icon);
    var here = base + "/" + icon.id().value();
    assertThat(posted(
            here + "/touchpoints/" + point.id(),
            manager,
            "version",
            point.latest().id().toString(),
            "timing",
            "On the ward",
            "who",
            "Midwife",
            "from-day",
            "6",
            "from-month",
            "1",
            "from-year",
            "2026",
            "source",
            "Group of May"))
        .hasStatus3xxRedirection();

    var page = got(here, practitioner);
    assertThat(page)
        .bodyText()
        .contains(
            "On the ward",
            "Group of May",
            "What held before at touchpoint 1",
            "Before mother and baby leave hospital");
    assertThat(Html.errors(text(page))).isEmpty();
  }

  @Test
  void a_point_is_added_and_the_words_are_put_right() {
    var icon = icon();
    var here = base + "/" + icon.id().value();
    assertThat(posted(
            here + "/touchpoints/new",
            manager,
            "timing",
            "At 16 weeks of pregnancy",
            "who",
            "Midwife",
            "from-day",
            "6",
            "from-month",
            "1",
            "from-year",
            "2026",
            "source",
            "Group of May"))
        .hasStatus3xxRedirection();
    assertThat(posted(
            here + "/wording", manager, "version", "0", "name", "ICON", "purpose", "Less harm"))
        .hasStatus3xxRedirection();
    assertThat(got(here, practitioner))
        .bodyText()
        .contains("6. At 16 weeks of pregnancy", "Less harm");

    var clash =
        posted(here + "/wording", manager, "version", "0", "name", "Icon", "purpose", "No harm");
    assertThat(clash)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Somebody else has saved this meanwhile: ICON, Less harm", "No harm");
  }

  @Test
  void forms_are_absent_for_those_who_may_only_read() {
    var icon = icon();
    var here = base + "/" + icon.id().value();
    for (var path :
        List.of("/wording", "/touchpoints/new", "/touchpoints/" + first(icon).id())) {
      assertThat(got(here + path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(posted(here + path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(got(base + "/new", practitioner)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult got(@org.jspecify.annotations.Nullable String uri, Viewer.Person who) {
    return pages
        .get()
        .uri(String.valueOf(uri))
        .with(csrf())
        .with(Actors.as(who))
        .exchange();
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
    return new String(
        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
