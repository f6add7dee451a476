package org.lapwing.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.kernel.InWords.LONDON;
import static org.lapwing.testing.Actors.as;
import static org.lapwing.testing.Numbers.took;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.directory.ChecksOfNumbers;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Services;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.holidays.Proclamation;
import org.lapwing.platform.holidays.Proclamations;
import org.lapwing.testing.Numbers;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerMapping;

/** A help page is given from what was answered a moment ago, and never says what is no longer so. */
@SpringBootTest
@AutoConfigureMockMvc
class HelpAtOnceTest {

  private static final String NOON = "2026-04-10T12:00";
  private static final String ELSEWHERE = """
      update service_route set number = '01632960999' where label = 'Duty team'
      """;

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

  @Autowired
  Proclamations proclamations;

  private @Nullable Numbers listed;
  private PartnershipId north = PartnershipId.next();
  private String help = "";

  @BeforeEach
  void a_front_door_and_a_duty_team() {
    var world = new World(jdbc, transaction);
    north = world.partnership("North");
    help = "/" + world.slugOf(north) + "/help";
    listed = new Numbers(north, services, routes, checks);
    numbers().aFrontDoorAndADutyTeam();
  }

  @Test
  void what_changes_here_shows_at_once() {
    assertThat(at(NOON)).bodyText().doesNotContain("Crying line");
    var service = numbers().service("Crying line", false);
    var number = numbers().number(service, "", "01632 960 455", "24/7");
    assertThat(at(NOON)).bodyText().contains("Crying line", "01632 960 455", "Not verified");

    numbers().called(number, "01632 960 455");
    assertThat(at(NOON)).bodyText().doesNotContain("Not verified");

    var wish = Numbers.wish("", "01632 960 456", "24/7");
    numbers().as(() -> took(routes.change(number, routes.phone(number).version(), wish)));
    assertThat(at(NOON)).bodyText().contains("01632 960 456").doesNotContain("01632 960 455");

    numbers().as(() -> took(routes.end(number)));
    assertThat(at(NOON)).bodyText().doesNotContain("01632 960 456");
  }

  @Test
  void a_holiday_that_is_proclaimed_shows_at_once() {
    var noon = "2091-06-05T12:00";
    assertThat(at(noon)).bodyText().contains("nswering now: Front door");
    var world = new World(jdbc, transaction);
    var unit = world.agency(north, "Unit", "other");
    var administrator = world.person(north, unit, "Ada", Role.ADMINISTRATOR);
    var word = new Proclamation(LocalDate.of(2091, 6, 5), true, "Jubilee", "London Gazette");
    administrator.run(() -> took(proclamations.proclaim(word, Ids.next())));

    assertThat(at(noon)).bodyText().contains("nswering now: Duty team");
  }

  @Test
  void the_log_and_the_figures_know_which_kind_of_page_it_was() {
    for (var times = 0; times < 2; times++) {
      assertThat(at(NOON).getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
          .hasToString("/{slug}/help");
    }
  }

  @Test
  void what_another_node_changes_shows_within_three_seconds() {
    assertThat(at(NOON)).bodyText().contains("01632 960 977");
    new Viewer.Job(north, "test")
        .run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(ELSEWHERE).update()));

    assertThat(at(NOON + ":02")).bodyText().contains("01632 960 977");
    assertThat(at(NOON + ":03")).bodyText().contains("01632 960 999");
  }

  @Test
  void it_never_outlives_the_second_at_which_somebody_else_answers() {
    var before = at("2026-04-10T16:29:58");
    assertThat(before).bodyText().contains("nswering now: Front door");
    assertThat(before).headers().hasValue("Cache-Control", "public, max-age=2, must-revalidate");
    assertThat(at("2026-04-10T16:29:59"))
        .headers()
        .hasValue("Cache-Control", "public, max-age=1, must-revalidate");
    assertThat(at("2026-04-10T16:30:00")).bodyText().contains("nswering now: Duty team");
  }

  @Test
  void it_is_the_same_for_whoever_is_signed_in_and_guarded_like_every_page() {
    var world = new World(jdbc, transaction);
    var unit = world.agency(north, "Unit", "other");
    var keeper = world.person(north, unit, "Leah", Role.COMMUNICATIONS);
    var made = pages.get().uri(help).with(as(keeper)).exchange();
    var kept = pages.get().uri(help).exchange();

    assertThat(body(kept)).isEqualTo(body(made));
    assertThat(kept.getResponse().getCookies()).isEmpty();
    for (var header :
        new String[] {"Content-Security-Policy", "X-Content-Type-Options", "Permissions-Policy"}) {
      assertThat(kept.getResponse().getHeader(header))
          .isNotBlank()
          .isEqualTo(made.getResponse().getHeader(header));
    }
    assertThat(kept.getResponse().getHeader("X-Request-Id"))
        .isNotEqualTo(made.getResponse().getHeader("X-Request-Id"));
    assertThat(kept.getResponse().getHeaders("Vary")).contains("Accept-Encoding");
    assertThat(kept.getResponse().getHeader("Strict-Transport-Security")).isNull();
    assertThat(pages.get().uri("https://localhost" + help))
        .headers()
        .containsHeader("Strict-Transport-Security");
  }

  @Test
  void whoever_has_it_already_is_told_so_in_a_word() {
    var tag = String.valueOf(at(NOON).getResponse().getHeader("ETag"));

    assertThat(asking("If-None-Match", tag)).hasStatus(304);
    assertThat(asking("If-None-Match", "\"other\"")).hasStatusOk();
    numbers().service("Another", false);
    numbers().number(numbers().service("Line", false), "", "01632 960 455", "24/7");
    assertThat(asking("If-None-Match", tag)).hasStatusOk();
  }

  @Test
  void it_is_compressed_for_whoever_takes_it_so() throws IOException {
    var plain = at(NOON);
    var packed = asking("Accept-Encoding", "br, gzip");

    assertThat(packed).headers().hasValue("Content-Encoding", "gzip");
    assertThat(unpacked(packed)).isEqualTo(body(plain));
    assertThat(packed.getResponse().getHeader("ETag"))
        .isNotEqualTo(plain.getResponse().getHeader("ETag"));
    assertThat(asking("Accept-Encoding", "gzip;q=0, br"))
        .headers()
        .doesNotContainHeader("Content-Encoding");
  }

  @Test
  void what_is_not_there_is_asked_for_anew() {
    var crying = help + "/crying-baby";
    assertThat(pages.get().uri(crying)).hasStatus(404);
    assertThat(pages.get().uri(crying)).hasStatus(404);
    assertThat(pages.get().uri("/nowhere-" + UUID.randomUUID() + "/help")).hasStatus(404);
    assertThat(pages.get().uri(help + "?x=1")).headers().doesNotContainHeader("ETag");
  }

  private Numbers numbers() {
    return Objects.requireNonNull(listed);
  }

  private MvcTestResult at(String wall) {
    return at(wall, "X-Nothing", "");
  }

  private MvcTestResult asking(String header, String value) {
    return at(NOON, header, value);
  }

  private MvcTestResult at(String wall, String header, String value) {
    var page = new AtomicReference<MvcTestResult>();
    ScopedClock.at(
        LocalDateTime.parse(wall).atZone(LONDON).toInstant(),
        () -> page.set(pages.get().uri(help).header(header, value).exchange()));
    return Objects.requireNonNull(page.get());
  }

  private static byte[] body(MvcTestResult page) {
    return page.getResponse().getContentAsByteArray();
  }

  private static byte[] unpacked(MvcTestResult page) throws IOException {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body(page)))) {
      return gzip.readAllBytes();
    }
  }
}
