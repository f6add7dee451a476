package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.directory.ChecksOfNumbers;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Services;
import org.lapwing.testing.Numbers;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody who looks for a number without scripts, at the hours at which it changes. Good Friday 2026 is the 3rd of April; the
 * clock goes forward on the 29th of March at 1am and back on the 25th of October at 2am.
 */
class AnybodyAtAnyHourTest extends JourneyTest {

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

  private String help = "";

  @BeforeEach
  void a_front_door_a_duty_team_and_a_line_at_the_weekend() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    help = "/" + world.slugOf(north) + "/help";
    var numbers = new Numbers(north, services, routes, checks);
    numbers.aFrontDoorAndADutyTeam();
    numbers.number(numbers.service("Night line", false), "", "01632 960 333", "Fr-Su 22:00-01:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-04-10T15:29:00Z | Front door | until 4:30pm | Fri 10 Apr, 4:30pm | Duty team | opens 10pm",
        "2026-04-10T15:29:59Z | Front door | until 4:30pm | Fri 10 Apr, 4:30pm | Duty team | opens 10pm",
        "2026-04-10T15:30:00Z | Duty team | until 8:30am on Monday | Mon 13 Apr, 8:30am | Front door | opens 10pm",
        "2026-04-11T11:00:00Z | Duty team | until 8:30am on Monday | Mon 13 Apr, 8:30am | Front door | opens 10pm",
        "2026-04-03T09:00:00Z | Duty team | until 8:30am on Tuesday | Tue 7 Apr, 8:30am | Front door | opens 10pm",
        "2026-03-29T00:30:00Z | Duty team | until 8:30am tomorrow | Mon 30 Mar, 8:30am | Front door | Open now, until 2am",
        "2026-03-29T01:30:00Z | Duty team | until 8:30am tomorrow | Mon 30 Mar, 8:30am | Front door | opens 10pm",
        "2026-10-25T00:15:00Z | Duty team | until 8:30am tomorrow | Mon 26 Oct, 8:30am | Front door | Open now, until 1:30am",
        "2026-10-25T00:45:00Z | Duty team | until 8:30am tomorrow | Mon 26 Oct, 8:30am | Front door | opens 1am",
        "2026-10-25T01:15:00Z | Duty team | until 8:30am tomorrow | Mon 26 Oct, 8:30am | Front door | Open now, until 1:30am",
        "2026-10-25T01:45:00Z | Duty team | until 8:30am tomorrow | Mon 26 Oct, 8:30am | Front door | opens 10pm"
      })
  void reads_who_answers_until_when_and_who_after_that(
      Instant moment, String who, String until, String change, String next, String night) {
    var anybody = visitor(Way.WITHOUT_JAVASCRIPT).at(moment).open(help);
    var now = anybody.page().locator(".app-call").nth(1);
    assertThat(now.innerText()).contains("nswering now: " + who, "Open now, " + until);
    assertThat(now.locator("a").first().getAttribute("href")).startsWith("tel:+441632960");
    var turn = anybody.page().locator(".app-next__i").first().innerText();
    assertThat(turn).contains(change, next);
    assertThat(anybody.page().locator(".app-list__item").first().innerText())
        .contains("Night line", night);
  }

  @Test
  void leaves_at_once_by_a_click() {
    leaves("/marlshire/help", ".govuk-exit-this-page__button");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/marlshire/help", "/marlshire/help/crying-baby"})
  void leaves_at_once_by_the_keyboard(String path) {
    leaves(path, "");
  }

  /** By what is pressed on the page, or by the shift key three times; going back does not show the page again. */
  private void leaves(String path, String pressed) {
    var anybody = visitor(Way.WITH_JAVASCRIPT).open(path);
    var asked = new CompletableFuture<String>();
    var page = anybody.page();
    page.context().route("https://www.bbc.co.uk/**", route -> {
      asked.complete(route.request().headers().getOrDefault("referer", "nobody"));
      route.fulfill(
          new FulfillOptions().setContentType("text/html").setBody("<title>Weather</title>"));
    });
    if (pressed.isEmpty()) {
      for (var times = 0; times < 3; times++) {
        page.keyboard().press("Shift");
      }
    } else {
      page.locator(pressed).click();
    }
    page.waitForURL("https://www.bbc.co.uk/weather");
    assertThat(asked.join()).as("whom the other page is told of").isEqualTo("nobody");
  }
}
