package org.lapwing.incidents.web.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.incidents.AnIncident.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.web.Asking;
import org.lapwing.partnerships.Waiting;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.Html;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The clocks on the page of an incident, with the clock of the computer set to a day. */
@SpringBootTest
@AutoConfigureMockMvc
class ClockPagesTest {

  private static final LocalDate AWARE = LocalDate.of(2026, 3, 19);
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);

  @Autowired
  MockMvcTester pages;

  @Autowired
  ListableBeanFactory beans;

  private String page(AnIncident north, IncidentId id, LocalDate day, Viewer.Person who) {
    var page = on(day, () -> asking().got(address(north, id), who));
    assertThat(page).hasStatusOk();
    assertThat(Html.errors(Asking.text(page))).isEmpty();
    return Asking.text(page);
  }

  private Asking asking() {
    return new Asking(pages);
  }

  private static String address(AnIncident north, IncidentId id) {
    return north.home + "/incidents/" + id.value();
  }

  private MvcTestResult recorded(
      AnIncident north, IncidentId id, String milestone, LocalDate day, String... more) {
    var fields = new java.util.ArrayList<>(List.of(
        "day-day", "" + day.getDayOfMonth(),
        "day-month", "" + day.getMonthValue(),
        "day-year", "" + day.getYear(),
        "by", "Council, safeguarding unit"));
    fields.addAll(List.of(more));
    return on(
        TODAY,
        () -> asking()
            .posted(
                address(north, id) + "/milestones/" + milestone,
                north.council,
                fields.toArray(String[]::new)));
  }

  @Test
  void everybody_granted_sees_what_is_left_and_how_it_was_worked_out() {
    var north = new AnIncident(beans);
    var id = north.recorded("K-7", AWARE, "Child A");

    assertThat(recorded(north, id, "sent", LocalDate.of(2026, 3, 25), "time", "4:12pm"))
        .hasStatus3xxRedirection();
    assertThat(page(north, id, TODAY, north.police))
        .contains("6 working days left", "to send the rapid review to the Panel")
        .contains("Due Friday 17 April 2026. Today is working day 9 of 15.")
        .contains("When the notification was sent: Wednesday 25 March 2026, 4:12pm")
        .contains("Good Friday (3 April 2026), and Easter Monday (6 April 2026)")
        .contains("How this was worked out", "Runs for Child A.")
        .contains("Notification sent to the Panel on working day 4 of 5, in time")
        .contains("23 to 29 March", "app-day--holiday", ">Today<", ">Due<")
        .doesNotContain("Record what starts or stops a clock");
  }

  @Test
  void one_clock_is_due_today_and_one_was_missed() {
    var north = new AnIncident(beans);
    var due = north.recorded("K-7", LocalDate.of(2026, 3, 31), "Child A");
    var missed = north.recorded("K-8", LocalDate.of(2026, 3, 27), "Child A");

    assertThat(page(north, due, TODAY, north.council))
        .contains("Due today", "Today is working day 5 of 5")
        .doesNotContain("app-clock--red");
    assertThat(page(north, missed, TODAY, north.council))
        .contains("2 working days late", "app-clock--red", "Due Tuesday 7 April 2026.");
    assertThat(waiting(north.manager))
        .extracting(item -> item.title() + ", " + item.late())
        .containsExactly(
            "K-8: to notify the Panel, true",
            "K-8: to tell the safeguarding partners, true",
            "K-7: to notify the Panel, false",
            "K-7: to tell the safeguarding partners, false");
    assertThat(waiting(north.hospital)).isEmpty();
  }

  private List<WorkItem> waiting(Viewer.Person who) {
    return on(TODAY, () -> who.call(() -> beans.getBean(Waiting.class).forMe())).stream()
        .filter(group -> group.heading().equals("Clocks"))
        .flatMap(group -> group.items().stream())
        .toList();
  }

  @Test
  void what_cannot_be_is_refused_and_what_was_typed_stays() {
    var north = new AnIncident(beans);
    var id = north.recorded("K-7", AWARE, "Child A");

    var early = recorded(north, id, "sent", AWARE.minusDays(1), "time", "quarter to");
    assertThat(early)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("This cannot be before the authority became aware, on 19 March 2026")
        .contains("The time must be one like 2pm or 14:30", "quarter to");
    assertThat(Html.errors(Asking.text(early))).isEmpty();
    assertThat(recorded(north, id, "sent", TODAY.plusDays(1)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("The day must be today or in the past");
    assertThat(asking().got(address(north, id) + "/milestones/sent", north.police))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(asking().got(address(north, id) + "/milestones/aware", north.manager))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void an_administrator_counts_from_something_else_and_an_incident_keeps_its_rule() {
    var north = new AnIncident(beans);
    var before = north.recorded("K-7", AWARE, "Child A");
    recorded(north, before, "sent", LocalDate.of(2026, 3, 20));
    var rules = north.home + "/clock-rules";

    var refused = on(
        TODAY.minusDays(8),
        () -> asking()
            .posted(
                rules + "/start",
                north.manager,
                "start",
                "aware",
                "since-day",
                "1",
                "since-month",
                "3",
                "since-year",
                "2026"));
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("an incident keeps the rule under which it began", "Enter why it changes");
    assertThat(Html.errors(Asking.text(refused))).isEmpty();
    assertThat(on(
            TODAY.minusDays(8),
            () -> asking()
                .posted(
                    rules + "/start",
                    north.manager,
                    "start",
                    "aware",
                    "since-day",
                    "1",
                    "since-month",
                    "4",
                    "since-year",
                    "2026",
                    "reason",
                    "The three partners agreed on the stricter reading")))
        .hasStatus3xxRedirection();
    var after = north.recorded("K-8", LocalDate.of(2026, 4, 1), "Child A");
    recorded(north, after, "sent", LocalDate.of(2026, 4, 2));

    assertThat(page(north, before, TODAY, north.police)).contains("When the notification was sent");
    assertThat(page(north, after, TODAY, north.police))
        .contains(
            "Due Friday 24 April 2026.", "When the authority became aware: Wednesday 1 April");
    var shown = asking().got(rules, north.police);
    assertThat(shown)
        .hasStatusOk()
        .bodyText()
        .contains("The three partners agreed on the stricter reading", "To notify the Panel")
        .doesNotContain("Count from something else");
    assertThat(Html.errors(Asking.text(shown))).isEmpty();
    assertThat(asking().got(rules + "/start", north.police)).hasStatus(HttpStatus.NOT_FOUND);
  }
}
