package org.lapwing.incidents.web.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.web.Asking;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Html;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ThreeTestsPagesTest {

  private final LocalDate aware = LocalDate.now(ZoneId.of("Europe/London")).minusDays(8);

  @Autowired
  MockMvcTester pages;

  @Autowired
  ListableBeanFactory beans;

  private Asking asking() {
    return new Asking(pages);
  }

  private String sound(String uri, Viewer.Person who) {
    var page = asking().got(uri, who);
    assertThat(page).as(uri).hasStatusOk();
    assertThat(Html.errors(Asking.text(page))).isEmpty();
    return Asking.text(page);
  }

  private void sent(String uri, Viewer.Person who, String... fields) {
    assertThat(asking().posted(uri, who, fields)).as(uri).hasStatus3xxRedirection();
  }

  private static String refused(MvcTestResult answer) {
    assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Html.errors(Asking.text(answer))).isEmpty();
    return Asking.text(answer);
  }

  private static String[] review(String outcome) {
    var fields = new ArrayList<>(List.of("standing", outcome, "reasons", "So we weigh " + outcome));
    for (var question :
        List.of("improvements", "recurrent", "working_together", "panel_considered")) {
      fields.addAll(List.of("answer-" + question, "yes", "answer-" + question + "-reason", "Seen"));
    }
    return fields.toArray(String[]::new);
  }

  @Test
  void three_tests_stand_apart_from_the_decision_to_notify_to_a_second_round() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var incident = here.home + "/incidents/" + id.value();
    var child = incident + "/children/" + here.children(id).getFirst();

    sound(child + "/notification", here.council);
    assertThat(refused(asking().posted(child + "/notification", here.council, "reasons", "Mine")))
        .contains("Choose whether this child is notified", "Mine");
    sent(child + "/notification", here.council, "notifies", "yes", "reasons", "Harm is serious");
    sent(child + "/notification", here.police, "notifies", "no", "reasons", "No offence");
    assertThat(sound(incident, here.health))
        .contains("Another view: Police", "Three separate tests");
    assertThat(asking().got(child + "/notification", here.manager)).hasStatus(HttpStatus.NOT_FOUND);

    for (var who : List.of(here.council, here.police, here.health)) {
      sent(child + "/position", who, "standing", "not_met", "reasons", "First " + who.person());
    }
    assertThat(sound(child, here.manager)).contains("Criteria not met", "Open another round");
    assertThat(refused(asking().posted(incident + "/panel-reply", here.manager, "words", "")))
        .contains("Choose whether the Panel agrees", "Enter what the Panel said");
    sent(
        incident + "/panel-reply",
        here.manager,
        "agrees",
        "no",
        "words",
        "It holds that the harm was serious",
        "day-day",
        "" + aware.plusDays(7).getDayOfMonth(),
        "day-month",
        "" + aware.plusDays(7).getMonthValue(),
        "day-year",
        "" + aware.plusDays(7).getYear());
    assertThat(sound(incident, here.police))
        .contains("The Panel disagrees", "It holds that the harm was serious", "Round 2 is open");

    for (var who : List.of(here.council, here.police, here.health)) {
      sent(child + "/position", who, "standing", "met", "reasons", "Second thoughts");
    }
    sound(child + "/review", here.council);
    assertThat(refused(asking().posted(child + "/review", here.council, "standing", "no_review")))
        .contains("Choose an answer, also if it is “Not known”", "Enter your agency’s reasons");
    sent(child + "/review", here.council, review("local_review"));
    sent(child + "/review", here.police, review("local_review"));
    sent(child + "/review", here.health, review("no_review"));
    assertThat(sound(child + "/review", here.health)).contains("record our dissent");
    sent(child + "/review", here.health, "standing", "dissent", "reasons", "We stay of our view");

    assertThat(sound(child, here.manager))
        .contains("Local review", "with the dissent of Care board", "Earlier rounds", "Round 1")
        .contains("The Panel disagrees opened round 2", "First " + here.council.person())
        .contains("Yes. Seen", "No offence", "Harm is serious");
    assertThat(sound(incident, here.police))
        .contains("to complete and publish the report", "Decided on ");
  }

  @Test
  void a_child_is_coded_as_the_statistics_count_and_what_is_missing_is_said_neutrally() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var incident = here.home + "/incidents/" + id.value();
    var child = incident + "/children/" + here.children(id).getFirst();
    assertThat(sound(incident, here.police))
        .contains("None is entered", "Still to be entered", "Child A: nature of the incident, age");

    sound(child + "/codes", here.manager);
    sent(
        child + "/codes",
        here.manager,
        "nature",
        "death",
        "looked_after",
        "yes",
        "sex",
        "not_asked",
        "ethnicity",
        "not_known");
    assertThat(sound(child, here.police))
        .contains("Death", "Not asked", "Not known", "Not entered yet");
    assertThat(sound(incident, here.police))
        .contains("Child A: age, disability", "to notify the death of a looked-after child");
    assertThat(asking().got(child + "/codes", here.police)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void figures_leave_small_numbers_untold() {
    var here = new AnIncident(beans);
    here.recorded("K-7", aware.minusDays(9), "Child A");

    assertThat(sound(here.home + "/incidents/figures", here.manager))
        .contains("Missed, and still to be sent", "fewer than 5", "a partner holds otherwise");
    assertThat(asking().got(here.home + "/incidents/figures", here.hospital))
        .hasStatus(HttpStatus.NOT_FOUND);
  }
}
