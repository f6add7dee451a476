package org.lapwing.incidents.web.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.AskedAgencies;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.web.Asking;
import org.lapwing.kernel.Ids;
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
class RapidReviewPagesTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final LocalDate aware = today.minusDays(8);

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
    assertThat(Html.errors(Asking.text(page))).as(uri).isEmpty();
    return Asking.text(page);
  }

  private void sent(String uri, Viewer.Person who, String... fields) {
    assertThat(asking().posted(uri, who, fields)).as(uri).hasStatus3xxRedirection();
  }

  private static String again(MvcTestResult answer, HttpStatus status) {
    assertThat(answer).hasStatus(status);
    assertThat(Html.errors(Asking.text(answer))).isEmpty();
    return Asking.text(answer);
  }

  private static String page(AnIncident here, IncidentId id) {
    return here.home + "/incidents/" + id.value() + "/rapid-review";
  }

  private static String first(String html, String pattern) {
    var found = Pattern.compile(pattern).matcher(html);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private String[] spoken(LocalDate on, LocalDate confirmed, String by) {
    return new String[] {
      "who", "Mother of Child A",
      "spoken-day", "" + on.getDayOfMonth(),
      "spoken-month", "" + on.getMonthValue(),
      "spoken-year", "" + on.getYear(),
      "safe-by", by,
      "safe-on-day", "" + confirmed.getDayOfMonth(),
      "safe-on-month", "" + confirmed.getMonthValue(),
      "safe-on-year", "" + confirmed.getYear(),
      "limits", "Not about that evening",
      "notes", "She was told why"
    };
  }

  @Test
  void the_page_shows_every_section_with_what_is_missing_and_each_has_its_own_form() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    new AskedAgencies(here, id)
        .asking(here.hospital, here.police)
        .answered(here.hospital, "Two visits are recorded");
    var page = page(here, id);

    var fresh = sound(page, here.manager);
    assertThat(fresh)
        .contains("Contents, and what is missing", "3 of 3 questions without an answer")
        .contains("1 agency has not answered yet", "Two visits are recorded", "No answer yet")
        .contains("Immediate safety actions", "Learning actions", "Three separate tests")
        .contains("What the partners weigh", "Police: no answer yet", "2 of 4 dates not recorded")
        .contains("working days", "Racism", "Nobody of the family is entered yet");
    for (var section : new String[] {
      "facts",
      "practice",
      "child",
      "equality",
      "safety",
      "learning",
      "earlier",
      "family",
      "practitioners",
      "decision"
    }) {
      assertThat(fresh).contains("href=\"" + page + "/sections/" + section + "\"");
      sound(page + "/sections/" + section, here.manager);
    }
    sent(
        page + "/sections/child", here.manager, "version", "0", "child-voice", "The baby <smiled>");
    assertThat(sound(page, here.police))
        .contains(
            "The baby &lt;smiled&gt;", "1 of 2 questions without an answer", "Written by Ruth")
        .doesNotContain("/sections/child\"", "Record a safety action");
    assertThat(sound(here.home + "/incidents/" + id.value(), here.police)).contains(page);
  }

  @Test
  void of_two_who_write_at_once_the_second_sees_both_and_loses_nothing() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var form = page(here, id) + "/sections/child";
    sent(form, here.manager, "version", "0", "child-voice", "Theirs", "child-life", "");

    var both = again(
        asking().posted(form, here.manager, "version", "0", "child-voice", "Mine"),
        HttpStatus.CONFLICT);
    assertThat(both).contains("Somebody else changed this", "Theirs", ">Mine</textarea>");
    var version = first(both, "name=\"version\" value=\"(\\d+)\"");
    sent(form, here.manager, "version", version, "child-voice", "Theirs and mine");
    assertThat(sound(page(here, id), here.manager)).contains("Theirs and mine");
  }

  @Test
  void what_is_too_long_is_refused_beside_its_field_and_stays_typed() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var form = page(here, id) + "/sections/child";

    assertThat(again(
            asking().posted(form, here.manager, "version", "0", "child-voice", "x".repeat(10_001)),
            HttpStatus.UNPROCESSABLE_CONTENT))
        .contains("Write 10,000 characters or fewer", "href=\"#child-voice\"", "xxxxx");
  }

  @Test
  void an_action_is_recorded_done_and_put_forward_and_a_partner_clears_its_words() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var page = page(here, id);
    var agency = here.police.agency().value().toString();
    sound(page + "/actions/new", here.manager);
    assertThat(again(
            asking().posted(page + "/actions/new?kind=safety", here.manager, "done-day", "40"),
            HttpStatus.UNPROCESSABLE_CONTENT))
        .contains("Enter what is done", "Choose the agency that does it", "must include a month");
    sent(
        page + "/actions/new?kind=safety", here.manager, "what", "See the child", "agency", agency);
    sent(
        page + "/actions/new?kind=learning", here.manager, "what", "One edition", "agency", agency);

    var learning = sound(page, here.manager);
    var wording = first(learning, "href=\"(" + Pattern.quote(page) + "/actions/[^\"]+/wording)\"");
    sound(wording, here.manager);
    assertThat(again(
            asking().posted(wording, here.manager, "promise", ""),
            HttpStatus.UNPROCESSABLE_CONTENT))
        .contains("Enter what is promised", "Enter the date due");
    sent(
        wording,
        here.manager,
        "promise",
        "Hold one edition of the protocol",
        "due-day",
        "1",
        "due-month",
        "3",
        "due-year",
        "" + (today.getYear() + 1));
    var clear = wording.replace("/wording", "/clear");
    assertThat(sound(page, here.manager))
        .contains("wait for a second reader")
        .doesNotContain(clear);
    var words = sound(clear, here.police);
    assertThat(words).contains("Hold one edition of the protocol", "Written by", "Ruth");
    assertThat(again(asking().posted(clear, here.police), HttpStatus.UNPROCESSABLE_CONTENT))
        .contains("Other words stand here now");
    var read = first(words, "name=\"once\" value=\"([^\"]+)\"");
    assertThat(pages
            .post()
            .uri(clear)
            .with(org.springframework.security.test.web.servlet.request
                .SecurityMockMvcRequestPostProcessors.csrf())
            .with(org.lapwing.testing.Actors.as(here.police))
            .param("once", read)
            .exchange())
        .hasStatus3xxRedirection();
    assertThat(sound(page, here.health)).contains("In the action plan as", "A-1", "Planned");
    assertThat(asking().got(clear, here.health)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void two_people_who_change_one_action_are_told_and_a_mistake_leaves_the_list() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var page = page(here, id);
    var agency = here.police.agency().value().toString();
    sent(
        page + "/actions/new?kind=safety", here.manager, "what", "See the child", "agency", agency);
    var form = first(
        sound(page, here.manager), "href=\"(" + Pattern.quote(page) + "/actions/[0-9a-f-]{36})\"");
    sound(form, here.manager);
    sent(form, here.manager, "version", "0", "what", "See both children", "agency", agency);

    assertThat(again(
            asking()
                .posted(form, here.manager, "version", "0", "what", "See three", "agency", agency),
            HttpStatus.CONFLICT))
        .contains("See both children", "See three");
    sent(form, here.manager, "version", "1", "what", "x", "agency", agency, "struck", "yes");
    assertThat(sound(page, here.manager)).doesNotContain("See both children", form);
    assertThat(asking().got(form, here.manager)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void nobody_of_the_family_is_told_anything_until_somebody_confirmed_that_day_that_it_is_safe() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var page = page(here, id);
    var form = page + "/contacts/new?side=family";
    sound(form, here.manager);
    assertThat(again(
            asking().posted(form, here.manager, spoken(today, today, "")),
            HttpStatus.UNPROCESSABLE_CONTENT))
        .contains("Until somebody has, tell the family nothing");
    assertThat(again(
            asking().posted(form, here.manager, spoken(today, today.minusDays(1), "Amina Rahman")),
            HttpStatus.UNPROCESSABLE_CONTENT))
        .contains("on the day of the contact itself");
    sent(form, here.manager, spoken(today, today, "Amina Rahman"));
    var shown = sound(page, here.police);
    assertThat(shown).contains("Confirmed as safe that day by Amina Rahman", "She was told why");

    var change = first(
        sound(page, here.manager), "href=\"(" + Pattern.quote(page) + "/contacts/[0-9a-f-]{36})\"");
    assertThat(sound(change, here.manager)).contains("value=\"Amina Rahman\"");
    sent(change, here.manager, "version", "0", "who", "Father", "limits", "Police first");
    assertThat(again(
            asking().posted(change, here.manager, "version", "0", "who", "Mother"),
            HttpStatus.CONFLICT))
        .contains("Not yet", "Police first");
    sound(page + "/contacts/new?side=practitioners", here.manager);
  }

  @Test
  void earlier_learning_is_recorded_with_the_question_whether_it_is_the_same_again() {
    var here = new AnIncident(beans);
    var before = here.recorded("K-6", aware.minusDays(90), "Child A");
    var id = here.recorded("K-7", aware, "Child A");
    var page = page(here, id);
    assertThat(sound(page + "/earlier/new", here.manager)).contains("I-1, K-6");
    assertThat(again(
            asking().posted(page + "/earlier/new", here.manager, "incident", "nonsense"),
            HttpStatus.UNPROCESSABLE_CONTENT))
        .contains("Enter where it was learnt", "Choose an answer, also if it is “Not known”")
        .contains("Choose an earlier incident from the list");
    sent(
        page + "/earlier/new",
        here.manager,
        "reference",
        "Briefing of 2022",
        "learnt",
        "Talk on the same day",
        "again",
        "yes",
        "incident",
        before.value().toString());
    var shown = sound(page, here.police);
    assertThat(shown).contains("Yes, the same again", "Incident I-1, K-6");

    var form = first(
        sound(page, here.manager), "href=\"(" + Pattern.quote(page) + "/earlier/[0-9a-f-]{36})\"");
    sound(form, here.manager);
    sent(form, here.manager, "version", "0", "reference", "B", "learnt", "L", "again", "no");
    assertThat(again(
            asking()
                .posted(
                    form,
                    here.manager,
                    "version",
                    "0",
                    "reference",
                    "C",
                    "learnt",
                    "M",
                    "again",
                    "no"),
            HttpStatus.CONFLICT))
        .contains("Theirs", "Yours");
  }

  @Test
  void a_representative_with_the_case_and_a_stranger_find_no_such_page() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    here.letIn(id, aware.plusDays(60), here.hospital);
    var page = page(here, id);

    for (var who : new Viewer.Person[] {here.hospital, new AnIncident(beans).manager}) {
      assertThat(asking().got(page, who)).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(asking().got(page + "/sections/child", who)).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(asking().posted(page + "/sections/child", who, "version", "0"))
          .hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(asking().got(page + "/sections/child", here.police)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(asking().got(page + "/actions/new", here.police)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(asking().got(page + "/sections/nothing", here.manager))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(asking().got(page + "/sections/returns", here.manager))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(asking().got(page + "/earlier/" + Ids.next(), here.manager))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(sound(here.home + "/incidents/" + id.value(), here.hospital)).doesNotContain(page);
  }
}
