package org.lapwing.release.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Viewer;
import org.lapwing.release.Scene;
import org.lapwing.release.Stage;
import org.lapwing.release.Text;
import org.lapwing.testing.Actors;
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
class StatementPagesTest {

  private static final Text TEXT = Scene.text("What we learned", null, "First.", "Second.");

  @Autowired
  MockMvcTester pages;

  @Autowired
  ListableBeanFactory beans;

  private @Nullable Scene scene;
  private String base = "";

  @BeforeEach
  void a_partnership() {
    scene = new Scene(beans);
    base = "/p/" + here().slug + "/statements";
  }

  private Scene here() {
    return Objects.requireNonNull(scene);
  }

  @Test
  void a_new_statement_says_all_that_is_wrong_at_once_and_keeps_the_text() {
    var refused = posted(
        base + "/new",
        here().comms,
        "body",
        "One paragraph.",
        "from-day",
        "31",
        "from-month",
        "2",
        "from-year",
        "2027");

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Enter the title",
            "Enter who issues the statement",
            "must be a date that exists",
            "One paragraph.",
            "value=\"31\"");
    sound(refused);
    assertThat(got(base + "/new", here().council)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(got(base + "/new", here().practitioner)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_statement_goes_from_an_empty_page_to_the_public_by_its_forms() {
    var id = Ids.next();
    assertThat(posted(
            base + "/new",
            here().comms,
            "once",
            id.toString(),
            "title",
            "What we learned",
            "issued-by",
            "The partnership",
            "body",
            "First.\r\n\r\nSecond."))
        .hasStatus3xxRedirection();
    var home = base + "/" + id;
    sound(got(base + "/new", here().comms));
    assertThat(got(home, here().comms)).bodyText().contains("4 passages wait for a second reader");

    clear(id, here().manager);
    var draft = got(home, here().comms);
    assertThat(draft).bodyText().contains("Offer it for signing", "Cleared by Ruth");
    sound(draft);
    assertThat(posted(home + "/offer", here().comms)).hasStatus3xxRedirection();
    for (var partner : here().partners()) {
      sign(id, partner);
    }
    assertThat(got(home, here().manager)).bodyText().contains("3 of 3 partners have signed");
    var release = got(home + "/release", here().manager);
    assertThat(release).bodyText().contains("NHS North", "North Council", "North Police");
    sound(release);
    assertThat(posted(home + "/release", here().manager)).hasStatus3xxRedirection();

    var released = got(home, here().practitioner);
    assertThat(released)
        .hasStatusOk()
        .bodyText()
        .contains("Anybody can read it", "Second.")
        .doesNotContain("Signatures", "Correct it", "Edit");
    sound(released);
  }

  @Test
  void a_partner_reads_the_whole_text_with_its_fingerprint_and_signs_that_alone() {
    var id = here().offered(TEXT);
    var home = base + "/" + id;
    var page = got(home + "/sign", here().council);
    var fingerprint = here().council.call(() -> here().edition(id).fingerprint());

    assertThat(page)
        .bodyText()
        .contains("What we learned", "First.", "Second.", fingerprint.shortly());
    sound(page);
    here().rewrite(id, "", "First.", "Second, changed.");
    here().offer(id);
    assertThat(posted(home + "/sign", here().council, "fingerprint", fingerprint.hex()))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("The text was changed while you were reading", "Second, changed.");
    assertThat(posted(home + "/sign", here().council)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(got(home + "/sign", here().comms)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_change_after_signing_is_shown_as_signatures_that_count_no_longer() {
    var id = here().signed(TEXT);
    var edit = got(base + "/" + id + "/edit", here().comms);
    assertThat(edit).bodyText().contains("every partner is asked again");
    sound(edit);
    here().rewrite(id, "", "First.", "Second, changed.");

    var page = got(base + "/" + id, here().manager);
    assertThat(page)
        .bodyText()
        .contains("Counts no longer: the text was changed afterwards", "waits for a second reader");
    sound(page);
  }

  @Test
  void two_people_who_change_a_statement_at_once_lose_nothing() {
    var id = here().drafted(TEXT);
    var read = here().comms.call(() -> here().edition(id).revision());
    here().rewrite(id, "", "Theirs.");

    var clash = posted(
        base + "/" + id + "/edit",
        here().comms,
        "version",
        Integer.toString(read),
        "title",
        "What we learned",
        "issued-by",
        "The partnership",
        "body",
        "Mine.");
    assertThat(clash)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Somebody else changed this statement", "Theirs.", "Mine.");
    sound(clash);
  }

  @Test
  void who_wrote_it_is_told_that_somebody_else_must_read_it() {
    var id = here().drafted(TEXT);

    assertThat(got(base + "/" + id + "/clear", here().comms)).hasStatus(HttpStatus.NOT_FOUND);
    var page = got(base + "/" + id + "/clear", here().manager);
    assertThat(page).bodyText().contains("Second.", "written by Leah");
    sound(page);
    var nothing = posted(base + "/" + id + "/clear", here().manager);
    assertThat(nothing)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose each passage that you have read");
    sound(nothing);
  }

  @Test
  void too_early_is_refused_with_the_moment_from_which_it_may() {
    var tomorrow = java.time.Instant.parse("2099-03-04T10:00:00Z");
    var id = here().signed(Scene.text("What we learned", tomorrow, "First."));

    var page = posted(base + "/" + id + "/release", here().manager);
    assertThat(page)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("It may not be released before 10am on 4 March 2099");
    sound(page);
    assertThat(here().manager.call(() -> here().edition(id).stage())).isEqualTo(Stage.SIGNED);
  }

  @Test
  void a_correction_stands_beside_what_it_corrects() {
    var id = here().released(TEXT);
    var home = base + "/" + id;
    sound(got(home + "/correct", here().comms));
    assertThat(posted(home + "/correct", here().comms).getResponse().getRedirectedUrl())
        .isEqualTo(home + "/edit");
    assertThat(posted(
            home + "/edit",
            here().comms,
            "title",
            "What we learned",
            "issued-by",
            "The partnership",
            "body",
            "First."))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter what changed, in words for the public");
    here().rewrite(id, "The second paragraph was wrong.", "First.", "Second, put right.");

    var changes = got(home + "/changes", here().comms);
    assertThat(changes)
        .bodyText()
        .contains("Second.", "Second, put right.", "Changed", "The second paragraph was wrong.");
    sound(changes);
    assertThat(got(home, here().practitioner)).bodyText().doesNotContain("put right");
    assertThat(got(home + "/changes", here().practitioner)).hasStatus(HttpStatus.NOT_FOUND);
    sound(got(base, here().comms));
  }

  @Test
  void withdrawing_takes_a_reason_and_leaves_a_notice() {
    var id = here().released(TEXT);
    var home = base + "/" + id;
    var refused = posted(home + "/withdraw", here().comms, "note", " ");
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter why it is withdrawn");
    sound(refused);
    assertThat(posted(home + "/withdraw", here().comms, "note", "It named a street"))
        .hasStatus3xxRedirection();

    assertThat(got(home, here().practitioner))
        .hasStatusOk()
        .bodyText()
        .contains("This statement was withdrawn")
        .doesNotContain("What we learned", "First.");
    var inside = got(home, here().manager);
    assertThat(inside).bodyText().contains("Taken from the public on", "It named a street");
    sound(inside);
    sound(got(home, here().practitioner));
  }

  @Test
  void a_time_of_day_is_read_as_people_write_it() {
    for (var time : List.of("10am", "10:00am", "10.00", "10")) {
      assertThat(new When("4", "3", "2027", time).read())
          .isEqualTo(org.lapwing.kernel.Outcome.accepted(
              java.util.Optional.of(java.time.Instant.parse("2027-03-04T10:00:00Z"))));
    }
    assertThat(new When("4", "3", "2027", "12am").read())
        .isEqualTo(org.lapwing.kernel.Outcome.accepted(
            java.util.Optional.of(java.time.Instant.parse("2027-03-04T00:00:00Z"))));
    for (var time : List.of("25", "13pm", "10:75", "noon", "0am")) {
      assertThat(new When("4", "3", "2027", time).read())
          .isEqualTo(
              org.lapwing.kernel.Outcome.refused("from-time", "Enter a time like 10am or 14:30"));
    }
  }

  private void clear(UUID id, Viewer.Person reader) {
    var fields = new ArrayList<String>();
    here().waiting(id, reader).forEach(passage -> fields.addAll(List.of("cleared", "" + passage)));
    assertThat(posted(base + "/" + id + "/clear", reader, fields.toArray(String[]::new)))
        .hasStatus3xxRedirection();
  }

  private void sign(UUID id, Viewer.Person partner) {
    var fingerprint = partner.call(() -> here().edition(id).fingerprint().hex());
    assertThat(posted(base + "/" + id + "/sign", partner, "fingerprint", fingerprint))
        .hasStatus3xxRedirection();
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  /** A form with these fields, and an id of its own unless they have one. */
  private MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages.post().uri(uri).with(csrf()).with(Actors.as(who));
    if (!List.of(fields).contains("once")) {
      form = form.param("once", Ids.next().toString());
    }
    for (var index = 0; index < fields.length; index += 2) {
      form = form.param(fields[index], fields[index + 1]);
    }
    return form.exchange();
  }

  private static void sound(MvcTestResult page) {
    assertThat(Html.errors(
            new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)))
        .isEmpty();
  }
}
