package org.lapwing.actions.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.actions.SomeActions;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
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
class RegisterPagesTest {

  @Autowired
  MockMvcTester pages;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private @Nullable SomeActions plot;
  private String base = "";

  @BeforeEach
  void a_register_with_every_sort_of_action() {
    plot = new SomeActions(jdbc, transaction);
    plot.everySort(LocalDate.now(clock));
    base = "/p/" + plot.slug + "/actions";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?way=board",
        "?way=timeline",
        "?way=timeline&month=2020-01",
        "?way=changes",
        "?way=changes&since=2020-01-01&colour=red",
        "?way=changes&since=2020-01-01&happened=raised",
        "?way=changes&happened=nonsense",
        "?sort=colour&colour=red&state=planned&only=late&from=2020-01-01&q=course&tick=all",
        "?q=nothing+is+called+so",
        "/pictures",
        "/pictures?q=nothing+is+called+so",
        "/pictures?colour=red&way=board",
        "/views",
        "/views/new?colour=red&way=board",
        "/change",
      })
  void every_way_of_looking_is_a_sound_page(String address) {
    var page = got(base + address, here().manager);

    assertThat(page).hasStatusOk();
    assertThat(Html.errors(text(page))).isEmpty();
  }

  @Test
  void the_ways_of_looking_keep_what_was_asked_for() {
    var page = text(got(base + "?colour=red&way=board", here().owner));

    assertThat(page)
        .contains("?colour=red&amp;way=timeline", "?colour=red&amp;way=changes")
        .contains("name=\"way\" value=\"board\"")
        .contains("aria-current=\"page\">Board");
  }

  @Test
  void the_list_tells_colours_ages_and_moves_in_words() {
    assertThat(text(got(base, here().owner)))
        .contains(" red<", "last heard", "nothing heard yet", "moved from", "Late", "70 actions")
        .doesNotContain("name=\"pick\"");
  }

  @Test
  void the_board_says_how_many_more_there_are_and_leads_to_them() {
    assertThat(text(got(base + "?way=board", here().owner)))
        .contains("4 more that are planned", "?state=planned&amp;sort=colour");
  }

  @Test
  void a_view_is_saved_opens_the_actions_and_is_removed() {
    var once = Ids.next();
    var saved = pages
        .post()
        .uri(base + "/views/new?colour=red&way=board&evil=//elsewhere.example")
        .with(Actors.as(here().owner))
        .with(csrf())
        .param("once", once.toString())
        .param("called", "Red cards")
        .param("use", "first")
        .exchange();
    assertThat(saved).hasRedirectedUrl(base + "?colour=red&way=board");

    assertThat(text(got(base, here().owner)))
        .contains("This opens with your first view, Red cards", "app-board");
    assertThat(text(got(base + "?all=yes", here().owner))).doesNotContain("app-board\"");
    assertThat(Html.errors(text(got(base + "/views/" + once + "/rename", here().owner))))
        .isEmpty();
    assertThat(got(base + "/views/" + once + "/remove", here().officer))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(sent(base + "/views/" + once + "/remove", here().owner))
        .hasRedirectedUrl(base + "/views");
    assertThat(text(got(base, here().owner))).doesNotContain("Red cards");
  }

  @Test
  void a_view_without_a_name_is_asked_for_again() {
    assertThat(sent(base + "/views/new?colour=red", here().owner, "called", " "))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter a name for this view");
  }

  @Test
  void many_are_looked_at_before_they_are_changed_and_changed_once() {
    var picks = picks(text(got(base + "?state=planned", here().manager)));
    var first = picks.getFirst();
    var choose = got(base + "/change?pick=" + first + "&back=state=planned", here().manager);
    assertThat(Html.errors(text(choose))).isEmpty();
    assertThat(text(choose)).contains("Change 1 action", base + "?state=planned");

    var nothing = sent(base + "/change/look", here().manager, "pick", first);
    assertThat(nothing)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose what to do with these actions");
    var look = sent(base + "/change/look", here().manager, "pick", first, "what", "start");
    assertThat(Html.errors(text(look))).isEmpty();
    assertThat(text(look)).contains("Nothing is done yet", "Under way");

    var once = Ids.next().toString();
    for (var time = 0; time < 2; time++) {
      var done =
          sent(base + "/change/done", here().manager, "pick", first, "what", "start", "once", once);
      assertThat(Html.errors(text(done))).isEmpty();
      assertThat(text(done)).contains("Done: 1 action").doesNotContain("meanwhile");
    }
    assertThat(text(sent(
            base + "/change/done",
            here().manager,
            "pick",
            first,
            "what",
            "drop",
            "note",
            "Merged",
            "once",
            Ids.next().toString())))
        .contains("Changed by somebody else meanwhile: 1");
  }

  @Test
  void what_is_refused_says_why_before_anything_is_done() {
    var pick = picks(text(got(base + "?state=verified", here().manager))).getFirst();

    var look = sent(base + "/change/look", here().manager, "pick", pick, "what", "start");

    assertThat(text(look)).contains("What stays as it is: 1", "You cannot start");
    assertThat(Html.errors(text(look))).isEmpty();
  }

  @Test
  void only_those_who_run_the_business_change_many() {
    assertThat(got(base + "/change", here().owner)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(sent(base + "/change/look", here().owner, "what", "start"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  private static List<String> picks(String page) {
    return Pattern.compile("name=\"pick\" value=\"([^\"]+)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private SomeActions here() {
    return Objects.requireNonNull(plot);
  }

  private MvcTestResult got(String address, Viewer.Person who) {
    return pages.get().uri(address).with(Actors.as(who)).exchange();
  }

  private MvcTestResult sent(String address, Viewer.Person who, String... fields) {
    var request = pages.post().uri(address).with(Actors.as(who)).with(csrf());
    for (var at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return List.of(fields).contains("once")
        ? request.exchange()
        : request.param("once", Ids.next().toString()).exchange();
  }

  private static String text(MvcTestResult page) {
    return new String(
        page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
