package org.lapwing.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.kernel.InWords.LONDON;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lapwing.directory.ChecksOfNumbers;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Services;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.ScopedClock;
import org.lapwing.testing.Html;
import org.lapwing.testing.Numbers;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Good Friday 2026 is the 3rd of April; the clock goes forward on the 29th of March and back on the 25th of October. */
@SpringBootTest
@AutoConfigureMockMvc
class HelpPageTest {

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Services services;

  @Autowired
  RoutesOfServices routes;

  @Autowired
  ChecksOfNumbers checks;

  private String slug = "";
  private @Nullable Numbers listed;

  @BeforeEach
  void a_front_door_and_a_duty_team() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    slug = world.slugOf(north);
    listed = new Numbers(north, services, routes, checks);
    numbers().aFrontDoorAndADutyTeam();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-04-10T16:29 | Front door | 01632 960 142 | Open now, until 4:30pm",
        "2026-04-10T16:30 | Duty team | 01632 960 977 | Open now, until 8:30am on Monday",
        "2026-04-11T03:00 | Duty team | 01632 960 977 | Open now, until 8:30am on Monday",
        "2026-04-03T10:00 | Duty team | 01632 960 977 | Open now, until 8:30am on Tuesday",
        "2026-03-29T03:00 | Duty team | 01632 960 977 | Open now, until 8:30am tomorrow",
        "2026-10-25T01:30 | Duty team | 01632 960 977 | Open now, until 8:30am tomorrow"
      })
  void it_says_who_answers_and_until_when(String wall, String who, String number, String now) {
    var page = at(wall);

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("Call 999", "nswering now: " + who, now, "Who answers next");
    var html = text(page);
    assertThat(html.indexOf("Call 999")).isLessThan(html.indexOf("nswering now"));
    assertThat(html).contains("href=\"tel:+44" + number.replace(" ", "").substring(1) + "\"");
    assertThat(Html.errors(html)).isEmpty();
  }

  @Test
  void it_is_light_leaves_no_trace_and_never_outlives_what_it_says() {
    var page = at("2026-04-10T16:00");

    assertThat(page).headers().hasValue("Cache-Control", "public, max-age=30, must-revalidate");
    assertThat(page.getResponse().getCookies()).isEmpty();
    assertThat(page.getRequest().getSession(false)).isNull();
    assertThat(page.getResponse().getContentAsByteArray()).hasSizeLessThan(15_000);
    assertThat(text(page)).contains("app-light").doesNotContain("<form", "woff2");
    assertThat(at("2026-04-10T16:29:52"))
        .headers()
        .hasValue("Cache-Control", "public, max-age=8, must-revalidate");
  }

  @Test
  void an_unverified_number_is_marked_and_stands_behind_a_verified_one() {
    numbers().number(numbers().service("A helper", true), "", "01632 960 333", "24/7");
    var html = text(at("2026-04-10T12:00"));

    assertThat(html)
        .contains(
            "May also answer now: A helper", "Not verified: nobody here has called this number");
    assertThat(html.indexOf("Front door")).isLessThan(html.indexOf("01632 960 333"));
  }

  @Test
  void a_number_that_sources_print_apart_is_not_verified_in_public() {
    var number =
        numbers().number(numbers().service("Crying line", false), "", "01632 960 455", "24/7");
    numbers().called(number, "01632 960 455");
    numbers()
        .as(() ->
            Numbers.took(checks.alsoPrinted(number, "01632 960 545", "A leaflet", Ids.next())));

    assertThat(at("2026-04-10T12:00"))
        .bodyText()
        .contains("Crying line", "Not verified: two sources print this number differently")
        .doesNotContain("01632 960 545", "A leaflet");
  }

  @Test
  void a_check_that_lapsed_is_no_check() {
    assertThat(at("2026-08-12T12:00"))
        .bodyText()
        .contains("Not verified: it was last checked by calling it on 1 March 2026");
  }

  @Test
  void where_nothing_is_listed_it_still_says_999() {
    var south = new World(jdbc, transaction).partnership("South");
    var page = pages
        .get()
        .uri("/" + new World(jdbc, transaction).slugOf(south) + "/help")
        .exchange();

    assertThat(page).hasStatusOk().bodyText().contains("Call 999", "Nobody listed here answers");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(pages.get().uri("/no-such-place/help")).hasStatus(404);
  }

  private MvcTestResult at(String wall) {
    var page = new AtomicReference<MvcTestResult>();
    ScopedClock.at(
        LocalDateTime.parse(wall).atZone(LONDON).toInstant(),
        () -> page.set(pages.get().uri("/" + slug + "/help").exchange()));
    return java.util.Objects.requireNonNull(page.get());
  }

  private Numbers numbers() {
    return java.util.Objects.requireNonNull(listed);
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
