package org.lapwing.actions.web.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class ReminderPagesTest {

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

  @Autowired
  Actions actions;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person owner = NOBODY;
  private Viewer.Person colleague = NOBODY;
  private String home = "";
  private String action = "";
  private LocalDate due = LocalDate.EPOCH;

  @BeforeEach
  void a_promise_that_is_late() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var health = world.agency(north, "Community health", "nhs_provider");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    owner = world.person(north, health, "Amina", Role.PRACTITIONER);
    colleague = world.person(north, health, "Noor", Role.REPRESENTATIVE);
    home = "/p/" + world.slugOf(north);
    due = LocalDate.now(clock).minusDays(10);
    var wanted = new NewAction(
        new Origin("statement", null, "", "Our statement"),
        Promise.of("Ask about every father"),
        new Owner(owner.person(), health, List.of()),
        Dates.of(null, due),
        new State.UnderWay(due.minusDays(30), ""));
    var raised = (Accepted<Action>) manager.call(() -> actions.raise(wanted, Ids.next()));
    action = home + "/actions/" + raised.value().id().value();
  }

  private MvcTestResult got(String address, Viewer.Person who) {
    return pages.get().uri(address).with(as(who)).exchange();
  }

  private MvcTestResult sent(String address, Viewer.Person who, Map<String, String> fields) {
    var request = pages.post().uri(address).param("once", Ids.next().toString());
    fields.forEach(request::param);
    return request.with(as(who)).with(csrf()).exchange();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void everybody_sees_which_letters_come_and_chooses_how_long_before() {
    var page = got(home + "/reminders", owner);
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("Your reminders", "10 working days before", "on the day", "Noor");
    assertThat(Html.errors(text(page))).isEmpty();

    assertThat(sent(home + "/reminders", owner, Map.of("before", "soon")))
        .hasStatus(422)
        .bodyText()
        .contains("Enter up to 8 numbers", "soon");
    assertThat(sent(
            home + "/reminders",
            owner,
            Map.of("before", "5", "line", colleague.person().value().toString())))
        .hasRedirectedUrl(home + "/reminders?done=saved");
    assertThat(got(home + "/reminders?done=saved", owner))
        .bodyText()
        .contains("Your reminders are saved", "5 working days before")
        .doesNotContain("10 working days before");
  }

  @Test
  void the_manager_looks_first_and_then_chooses_other_days_for_all() {
    var at = home + "/reminders/schedule";
    assertThat(Html.errors(text(got(at, owner)))).isEmpty();
    assertThat(got(at + "?due-day=12&due-month=3&due-year=2027", owner))
        .bodyText()
        .contains("convention of the sector", "Friday 26 February 2027", "Friday 12 March 2027")
        .doesNotContain("Choose other days");
    assertThat(got(at + "/change", owner)).hasStatus(404);
    assertThat(Html.errors(text(got(at + "/change", manager)))).isEmpty();

    var today = LocalDate.now(clock);
    var typed = new java.util.HashMap<>(Map.of(
        "since-day", "" + today.getDayOfMonth(),
        "since-month", "" + today.getMonthValue(),
        "since-year", "" + today.getYear(),
        "owner-before", "7",
        "owner-after", "1, 3",
        "line", "3",
        "business", "6"));
    typed.put("preview", "yes");
    var seen = sent(at + "/change", manager, typed);
    assertThat(seen).hasStatusOk().bodyText().contains("7 working days before", "Which letters");
    assertThat(Html.errors(text(seen))).isEmpty();
    typed.remove("preview");
    assertThat(sent(at + "/change", manager, typed))
        .hasStatus(422)
        .bodyText()
        .contains("Enter why this is chosen", "1, 3");
    typed.put("why", "Agreed by the executive");
    assertThat(sent(at + "/change", manager, typed)).hasRedirectedUrl(at + "?done=saved");
    var chosen = got(at + "?done=saved", manager);
    assertThat(chosen)
        .bodyText()
        .contains(
            "Your choice is saved", "7 working days before", "Agreed by the executive", "Ruth");
    assertThat(Html.errors(text(chosen))).isEmpty();
  }

  @Test
  void one_press_on_my_work_reminds_an_owner_once_a_day() {
    var work = got(home, manager);
    assertThat(work).bodyText().contains("Remind the owner of A-1");
    assertThat(Html.errors(text(work))).isEmpty();
    assertThat(sent(action + "/remind", manager, Map.of("from", "work"))).hasRedirectedUrl(home);
    assertThat(got(home, manager))
        .bodyText()
        .contains("Its owner was asked today")
        .doesNotContain("Remind the owner of A-1");
    assertThat(got(home, owner)).bodyText().contains("You are asked how A-1 goes");

    assertThat(sent(action + "/remind", manager, Map.of()))
        .hasRedirectedUrl(action + "?done=remind");
    var page = got(action, manager);
    assertThat(page).bodyText().contains("Owner asked how it goes", "asked today how it goes");
    assertThat(text(page).split("Owner asked how it goes", -1)).hasSize(2);
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(got(action, owner)).bodyText().doesNotContain("Remind its owner");
  }

  @Test
  void the_day_of_an_action_is_taken_into_a_calendar_as_its_reference_and_nothing_else() {
    var answer = got(action + "/due.ics", owner);
    assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
    var event = Biweekly.parse(text(answer)).first().getEvents().getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo("A-1 due");
    assertThat(text(answer))
        .contains("DTSTART;VALUE=DATE:" + due.toString().replace("-", ""))
        .doesNotContain("father", "Amina", "health", "URL", "DESCRIPTION");
  }
}
