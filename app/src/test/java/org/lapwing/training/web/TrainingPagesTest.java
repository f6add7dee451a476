package org.lapwing.training.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.lapwing.training.CourseId;
import org.lapwing.training.Runs;
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
class TrainingPagesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

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

  @Autowired
  Runs runs;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person trainer = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private String home = "";
  private AgencyId health = AgencyId.next();
  private AgencyId police = AgencyId.next();

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    health = world.agency(north, "Community health", "nhs_provider");
    police = world.agency(north, "Police", "police");
    manager = world.person(north, health, "Ruth", Role.BUSINESS_MANAGER);
    trainer = world.person(north, health, "Sofia", Role.TRAINING);
    practitioner = world.person(north, police, "Maya", Role.PRACTITIONER);
    home = "/p/" + world.slugOf(north);
  }

  /** As a choice in a form knows it. */
  private String action(String promise) {
    var wanted = new NewAction(
        new Origin("agreement", null, "", "Agreed"),
        Promise.of(promise),
        new Owner(null, health, List.of()),
        Dates.of(null, null),
        new State.Planned(LocalDate.now(clock)));
    var raised = ((Accepted<Action>) manager.call(() -> actions.raise(wanted, Ids.next()))).value();
    return "action/" + raised.id().value();
  }

  /** The address of a new course for that action. */
  private String course(String action) {
    var made = posted(
        home + "/courses/new",
        trainer,
        "title",
        "Seeing fathers",
        "changes",
        "Every record names the father",
        "reason",
        action);
    assertThat(made).hasStatus3xxRedirection();
    return String.valueOf(made.getResponse().getRedirectedUrl());
  }

  private String run(String course, int daysAgo) {
    var day = LocalDate.now(clock).minusDays(daysAgo);
    assertThat(posted(
            course + "/runs/new",
            trainer,
            "on-day",
            "" + day.getDayOfMonth(),
            "on-month",
            "" + day.getMonthValue(),
            "on-year",
            "" + day.getYear(),
            "place",
            "Town hall",
            "places",
            "20"))
        .hasStatus3xxRedirection();
    var id = new CourseId(java.util.UUID.fromString(course.substring(course.lastIndexOf('/') + 1)));
    var latest = trainer.call(() -> runs.of(id)).getFirst();
    return course + "/runs/" + latest.id();
  }

  @Test
  void empty_lists_say_why_and_what_next() {
    for (var path : List.of("/courses", "/events")) {
      var page = got(home + path, trainer);
      assertThat(page).hasStatusOk().bodyText().contains("is recorded here yet");
      assertThat(Html.errors(text(page))).isEmpty();
    }
    assertThat(got(home + "/courses", practitioner)).bodyText().doesNotContain("Add a course");
  }

  @Test
  void a_course_is_recorded_with_the_action_that_it_carries_out() {
    var course = course(action("Ask about every father"));

    var page = got(course, practitioner);
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("T-1", "Every record names the father", "Ask about every father", "Offered")
        .doesNotContain("Plan a run");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(got(home + "/courses", practitioner)).bodyText().contains("Seeing fathers");
  }

  @Test
  void what_is_missing_is_said_beside_the_fields_and_the_text_is_kept() {
    var refused = posted(home + "/courses/new", trainer, "title", "Seeing fathers");

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter what this course should change", "value=\"Seeing fathers\"");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void more_people_than_booked_cannot_have_come() {
    var course = course("");
    var attendance = run(course, 3) + "/attendance";
    assertThat(Html.errors(text(got(attendance, trainer)))).isEmpty();
    var refused = posted(
        attendance,
        trainer,
        "version",
        "0",
        "booked-" + health.value(),
        "12",
        "attended-" + health.value(),
        "13",
        "booked-" + police.value(),
        "many");
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("The number who booked must be a whole number, like 12", "value=\"13\"");

    var still = posted(
        attendance,
        trainer,
        "version",
        "0",
        "booked-" + health.value(),
        "12",
        "attended-" + health.value(),
        "13");
    assertThat(still)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Enter 12 or fewer: no more can come than were booked",
            "href=\"#attended-" + health.value() + "\"");
    assertThat(Html.errors(text(still))).isEmpty();
    assertThat(posted(
            attendance,
            trainer,
            "version",
            "0",
            "booked-" + health.value(),
            "12",
            "attended-" + health.value(),
            "11"))
        .hasStatus3xxRedirection();
    var page = got(course, practitioner);
    assertThat(page).bodyText().contains("11 of 12", "11 of 12 people who booked came");
    assertThat(Html.errors(text(page))).isEmpty();
  }

  @Test
  void a_run_is_moved_and_says_so_while_it_is_to_come() {
    var course = course("");
    var run = run(course, -9);
    assertThat(got(course, trainer)).bodyText().contains("Not yet held", "Record who booked");
    assertThat(got(run, trainer)).hasStatusOk().bodyText().contains("Town hall");

    var refused = posted(run, trainer, "version", "0", "places", "none");
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Enter the date",
            "Enter where it is held, or: online",
            "The number of places must be a whole number");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void a_course_under_review_shows_what_it_must_answer_until_it_is_offered_again() {
    var action = action("Begin assessments earlier");
    var course = course("");
    var refused = posted(course + "/review", trainer);
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose what this course must answer", "Enter why this course is under review");
    assertThat(Html.errors(text(refused))).isEmpty();

    assertThat(posted(course + "/review", trainer, "answers", action, "reason", "Begins too late"))
        .hasStatus3xxRedirection();
    var page = got(course, practitioner);
    assertThat(page)
        .bodyText()
        .contains("Under review since", "Begins too late", "It must answer", "A-1");
    assertThat(Html.errors(text(page))).isEmpty();

    assertThat(posted(course + "/offer", trainer, "reason", "A new module"))
        .hasStatus3xxRedirection();
    assertThat(got(course, practitioner)).bodyText().contains("Offered again", "A new module");
    assertThat(posted(course + "/withdraw", trainer, "reason", "Overtaken"))
        .hasStatus3xxRedirection();
    assertThat(got(course, practitioner)).bodyText().contains("Withdrawn on", "Overtaken");
  }

  @Test
  void an_event_is_recorded_with_whom_it_reached() {
    var day = LocalDate.now(clock).minusDays(3);
    var refused = posted(home + "/events/new", trainer, "title", "ICON week");
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter the date", "Enter who the event is for", "Enter in which languages");
    assertThat(Html.errors(text(refused))).isEmpty();
    var made = posted(
        home + "/events/new",
        trainer,
        "title",
        "ICON week",
        "on-day",
        "" + day.getDayOfMonth(),
        "on-month",
        "" + day.getMonthValue(),
        "on-year",
        "" + day.getYear(),
        "audience",
        "Everybody",
        "languages",
        "English",
        "tells",
        action("Talk about crying"));
    assertThat(made).hasStatus3xxRedirection();
    var event = String.valueOf(made.getResponse().getRedirectedUrl());
    assertThat(
            posted(event + "/reach", trainer, "version", "0", "reached-" + police.value(), "1,240"))
        .hasStatus3xxRedirection();

    var page = got(event, practitioner);
    assertThat(page).bodyText().contains("E-1", "Online", "1240", "Talk about crying");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(got(home + "/events", practitioner)).bodyText().contains("1,240 people");
  }

  @Test
  void forms_are_absent_for_those_who_may_only_read() {
    var course = course("");
    var run = run(course, 3);
    for (var path : List.of("/wording", "/review", "/offer", "/withdraw", "/join", "/runs/new")) {
      assertThat(got(course + path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(posted(course + path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
    }
    for (var path :
        List.of(run, run + "/attendance", home + "/courses/new", home + "/events/new")) {
      assertThat(got(path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(posted(path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
    }
  }

  private MvcTestResult got(@Nullable String uri, Viewer.Person who) {
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
