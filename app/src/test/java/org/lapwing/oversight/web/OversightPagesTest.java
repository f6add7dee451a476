package org.lapwing.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
class OversightPagesTest {

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

  private Viewer.Person clerk = NOBODY;
  private Viewer.Person police = NOBODY;
  private String home = "";
  private String base = "";
  private String body = "";
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void an_executive() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    clerk = world.person(
        north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    home = "/p/" + world.slugOf(north);
    base = home + "/meetings";
    today = LocalDate.now(clock);
  }

  @Test
  void from_empty_screens_to_approved_minutes() {
    assertThat(valid(got(base, clerk))).contains("Enter who meets here");
    enterExecutive();
    assertThat(valid(got(base, clerk))).contains("Plan the first meeting");
    var meeting = planned(today);
    assertThat(valid(got(meeting, clerk))).contains("Record that it was held");
    attended(meeting);
    assertThat(valid(got(meeting, clerk))).contains("Jo, Police", "Write the minutes");

    assertThat(posted(meeting + "/minutes", clerk, "version", "1", "minutes", "We met."))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(valid(got(meeting + "/approve", clerk))).contains("stay as they are");
    assertThat(posted(meeting + "/approve", clerk)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(valid(got(meeting, police))).contains("We met.", "recorded by Ruth", "Minutes approved");
    assertThat(valid(got(base, police))).contains("M-1", "Executive");
  }

  @Test
  void a_decision_and_the_action_it_raises_are_recorded_on_one_page() {
    var meeting = heldMeeting();
    var due = today.plusDays(20);
    var decided = posted(
        meeting + "/decide",
        clerk,
        "words",
        "Ask every father",
        "needs-action",
        "yes",
        "promise",
        "Ask in the booking form",
        "owner",
        police.person().value().toString(),
        "due-day",
        "" + due.getDayOfMonth(),
        "due-month",
        "" + due.getMonthValue(),
        "due-year",
        "" + due.getYear());
    assertThat(decided).hasStatus(HttpStatus.SEE_OTHER);

    var decision = String.valueOf(decided.getResponse().getRedirectedUrl());
    assertThat(valid(got(decision, police)))
        .contains("Decision M-1/1", "Ask every father", "Ask in the booking form", "A-1");
    assertThat(valid(got(decision + "/action", clerk))).contains("Raise the action");
    assertThat(posted(decision + "/edit", clerk, "version", "0", "words", "Ask all fathers"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(valid(got(meeting, police))).contains("Ask all fathers");
  }

  @Test
  void all_that_is_wrong_is_said_at_once_beside_its_field_and_the_text_is_kept() {
    var meeting = heldMeeting();
    var refused = posted(
        meeting + "/decide",
        clerk,
        "needs-action",
        "yes",
        "promise",
        "Ask in the booking form",
        "due-day",
        "31",
        "due-month",
        "2",
        "due-year",
        "2027");

    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(refused))
        .contains(
            "Enter what was decided",
            "Choose who owns this action",
            "The date due must be a date that exists",
            "value=\"Ask in the booking form\"");
  }

  @Test
  void a_record_is_found_and_chosen_without_losing_what_was_typed() {
    var meeting = heldMeeting();
    posted(meeting + "/decide", clerk, "words", "Look at bruises", "needs-action", "no");
    var looked = posted(
        meeting + "/decide", clerk, "words", "Go on with it", "find", "bruises", "look", "yes");

    assertThat(looked).hasStatusOk();
    var html = valid(looked);
    assertThat(html).contains("Go on with it", "Decisions of meetings: M-1/1 Look at bruises");
    var code = html.split("value=\"meeting-decision/", 2)[1].split("\"", 2)[0];
    assertThat(posted(
            meeting + "/decide",
            clerk,
            "words",
            "Go on with it",
            "rests-on",
            "meeting-decision/" + code,
            "needs-action",
            "no"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(valid(got(home + "/meeting-decisions/" + code, police))).contains("Go on with it");
    assertThat(valid(posted(meeting + "/decide", clerk, "find", "zebra", "look", "yes")))
        .contains("Nothing was found");
  }

  @Test
  void a_meeting_to_come_has_neither_decisions_nor_minutes() {
    enterExecutive();
    var meeting = planned(today.plusDays(9));

    assertThat(valid(got(meeting, clerk))).contains("Change day or place").doesNotContain("Minutes");
    var decided =
        posted(meeting + "/decide", clerk, "words", "Too early", "needs-action", "no");
    assertThat(decided).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(decided)).contains("has not been held yet", "Too early");
    var approved = posted(meeting + "/approve", clerk);
    assertThat(approved).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(approved)).contains("there are no minutes to approve");
  }

  @Test
  void a_plan_says_all_that_is_missing() {
    enterExecutive();
    var refused = posted(base + "/new", clerk, "time", "half past", "place", "Room 2");

    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(refused))
        .contains("Choose who meets", "Enter the day of the meeting", "The time must be one like", "Room 2");
  }

  @Test
  void the_forms_are_there_for_the_clerks_alone() {
    var meeting = heldMeeting();
    for (var path : List.of(
        base + "/new",
        base + "/bodies",
        base + "/bodies/new",
        body,
        meeting + "/edit",
        meeting + "/attendance",
        meeting + "/minutes",
        meeting + "/decide")) {
      valid(got(path, clerk));
      assertThat(got(path, police)).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(valid(got(meeting, police))).doesNotContain("Record a decision");
  }

  private void enterExecutive() {
    var once = Ids.next().toString();
    assertThat(posted(
            base + "/bodies/new",
            clerk,
            "once",
            once,
            "name",
            "Executive",
            "kind",
            "executive",
            "from-day",
            "1",
            "from-month",
            "4",
            "from-year",
            "2020",
            "members",
            police.person().value().toString()))
        .hasStatus(HttpStatus.SEE_OTHER);
    body = base + "/bodies/" + once;
  }

  private String planned(LocalDate day) {
    var once = Ids.next().toString();
    assertThat(posted(
            base + "/new",
            clerk,
            "once",
            once,
            "body",
            body.substring(body.lastIndexOf('/') + 1),
            "day-day",
            "" + day.getDayOfMonth(),
            "day-month",
            "" + day.getMonthValue(),
            "day-year",
            "" + day.getYear(),
            "time",
            "2.30pm",
            "place",
            "Room 2"))
        .hasStatus(HttpStatus.SEE_OTHER);
    return base + "/" + once;
  }

  private void attended(String meeting) {
    assertThat(posted(meeting + "/attendance", clerk)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(posted(meeting + "/attendance", clerk, "people", police.person().value().toString()))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private String heldMeeting() {
    enterExecutive();
    var meeting = planned(today);
    attended(meeting);
    return meeting;
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  private MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages.post().uri(uri).with(csrf()).with(Actors.as(who));
    var all = new ArrayList<>(List.of(fields));
    if (!all.contains("once")) {
      all.addAll(List.of("once", Ids.next().toString()));
    }
    for (var index = 0; index < all.size(); index += 2) {
      form = form.param(all.get(index), all.get(index + 1));
    }
    return form.exchange();
  }

  /** What a page says, which must be valid HTML. */
  private static String valid(MvcTestResult result) {
    var text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(Html.errors(text)).isEmpty();
    return text;
  }
}
