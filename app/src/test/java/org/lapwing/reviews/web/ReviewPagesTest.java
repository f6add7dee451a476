package org.lapwing.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.Standing;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.reviews.Learning;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ReviewPagesTest {

  @Autowired
  MockMvcTester pages;

  @Autowired
  BeanFactory beans;

  private @Nullable Learning made;

  @BeforeEach
  void a_partnership_with_incidents() {
    made = new Learning(beans);
  }

  private Learning here() {
    return Objects.requireNonNull(made);
  }

  @Test
  void a_review_is_opened_over_incidents_that_the_person_may_see() {
    var first = here().decided("K-1", Standing.MET);
    var second = here().decided("K-2", Standing.NOT_MET_BUT_LEARNING);
    var address = here().home() + "/reviews";
    assertThat(shown(got(address, here().manager)))
        .contains("There is no review here", "Open the first review");

    var refused = posted(
        address + "/new",
        here().manager,
        "title",
        "Babies under one",
        "kind",
        "thematic",
        "incidents",
        first.toString());
    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(shown(refused))
        .contains(
            "A thematic review reads across two or more incidents",
            "Enter what the review asks",
            "value=\"Babies under one\"");

    var once = Ids.next().toString();
    for (var sent = 0; sent < 2; sent++) {
      assertThat(posted(
              address + "/new",
              here().manager,
              "once",
              once,
              "title",
              "Babies under one",
              "kind",
              "thematic",
              "incidents",
              first.toString(),
              "incidents",
              second.toString(),
              "period",
              "From booking to the day of harm",
              "questions",
              "Who knew?\nWho asked?"))
          .hasStatus(HttpStatus.SEE_OTHER);
    }
    assertThat(shown(got(address, here().manager)))
        .contains("R-1", "Babies under one")
        .doesNotContain("R-2");
    assertThat(shown(got(address + "/" + once, here().manager)))
        .contains(
            "Statutory: the criteria are met for 1 of 2 children.",
            "Not statutory: it inherits nothing from the others",
            "Who asked?",
            "Nothing has been found yet",
            "Your reading of this page is recorded",
            "Support for you");
  }

  @Test
  void a_finding_without_anything_it_rests_on_is_refused_and_its_text_kept() {
    var review = here().review();
    var add = here().home() + "/reviews/" + review.id().value() + "/findings/new";
    var file = here().file("K-1").value().toString();

    var refused =
        posted(add, here().manager, "says", "Nobody asked", "why", "No time", "cases", file);
    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(shown(refused))
        .contains(
            "A finding must rest on at least one thing",
            "href=\"#kind\"",
            "value=\"Nobody asked\"",
            "No time");

    var added = posted(
        add,
        here().manager,
        "says",
        "Nobody asked",
        "cases",
        file,
        "kind",
        "family",
        "basis",
        "He would have answered",
        "source",
        "A father’s account");
    var finding = led(added);
    assertThat(shown(got(finding, here().manager)))
        .contains(
            "Found in 1 of 2 cases: K-1.",
            "It rests on 1 thing of 1 kind: family account.",
            "He would have answered",
            "Nobody has said yet why it happened");
    assertThat(posted(
            finding + "/wording",
            here().manager,
            "says",
            "Nobody asked him",
            "why",
            "No place for it",
            "cases",
            file))
        .hasStatus(HttpStatus.SEE_OTHER);
    var clash = posted(
        finding + "/wording", here().manager, "says", "They did not ask", "why", "", "cases", file);
    assertThat(clash).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(shown(clash))
        .contains("Nobody asked him", "Save again to use yours", "They did not ask");
    assertThat(posted(
            finding + "/basis",
            here().manager,
            "kind",
            "policy",
            "basis",
            "It names no week",
            "source",
            "Procedure"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(shown(got(finding, here().manager))).contains("2 kinds: family account, policy");
  }

  @Test
  void a_recommendation_is_made_answered_and_turned_into_an_action_by_two_people() {
    var review = here().review();
    var finding = here().finding(review);
    here().letIn(here().police, "K-1", "K-2");
    here().letIn(here().reviewer, "K-1", "K-2");
    var make = here().home() + "/reviews/" + review.id().value() + "/recommendations/new";
    var refused = posted(
        make,
        here().reviewer,
        "says",
        "Ask every father",
        "due-day",
        "31",
        "due-month",
        "2",
        "due-year",
        "2030");
    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(shown(refused))
        .contains(
            "Enter what will be different for children",
            "Choose the findings that this answers",
            "must be a date that exists",
            "value=\"31\"");
    var address = led(posted(
        make,
        here().reviewer,
        "says",
        "Ask every father",
        "outcome",
        "He is known",
        "answers",
        finding.id().value().toString(),
        "agencies",
        here().police.agency().value().toString()));
    assertThat(shown(got(address, here().police))).contains("Answer for Police", "Not answered");

    assertThat(shown(posted(address + "/answer", here().police)))
        .contains("Choose what your agency answers");
    assertThat(shown(posted(address + "/answer", here().police, "response", "rejected")))
        .contains("Enter why not all of it is accepted");
    assertThat(posted(
            address + "/answer", here().police, "response", "in_part", "reasons", "On weekdays"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(shown(got(address, here().police)))
        .contains("Accepted in part", "On weekdays")
        .doesNotContain("Write an action");

    var year =
        Integer.toString(LocalDate.now(java.time.ZoneId.of("Europe/London")).getYear() + 1);
    assertThat(shown(posted(address + "/action", here().reviewer, "promise", "Ask about fathers")))
        .contains("Choose who owns it", "value=\"Ask about fathers\"");
    assertThat(posted(
            address + "/action",
            here().reviewer,
            "promise",
            "Ask about fathers",
            "verification",
            "Read ten records",
            "owner",
            here().police.agency().value().toString(),
            "due-day",
            "4",
            "due-month",
            "5",
            "due-year",
            year))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(shown(got(address, here().reviewer))).contains("You wrote these words");
    var clear = got(address + "/clear", here().manager);
    assertThat(shown(clear)).contains("Read ten records");
    var words = shown(clear).split("name=\"once\" value=\"", 2)[1].split("\"", 2)[0];
    assertThat(posted(address + "/clear", here().reviewer, "once", words))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(posted(address + "/clear", here().manager, "once", words))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(shown(got(address, here().reviewer)))
        .contains("Action A-1", "Ask about fathers")
        .doesNotContain("Waits to be cleared");
    assertThat(shown(got(address + "/join?q=fathers", here().reviewer)))
        .contains("A-1 Ask about fathers");
    assertThat(shown(got(address + "/join?q=nonsense", here().reviewer)))
        .contains("No action matches");
    assertThat(shown(posted(address + "/join", here().reviewer)))
        .contains("Choose an action from the list");
    assertThat(posted(address + "/join", here().reviewer, "action", words))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void a_review_is_widened_reworded_agreed_and_closed() {
    var review = here().review();
    here().finding(review);
    var third = here().decided("K-3", Standing.MET);
    var address = here().home() + "/reviews/" + review.id().value();
    assertThat(shown(posted(address + "/cohort", here().manager, "incidents", third.toString())))
        .contains("Enter why the cohort is widened");
    assertThat(posted(
            address + "/cohort",
            here().manager,
            "incidents",
            third.toString(),
            "reason",
            "The same team"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(shown(posted(address + "/scope", here().manager, "title", " ")))
        .contains("Enter a title");
    assertThat(posted(
            address + "/scope",
            here().manager,
            "version",
            "1",
            "title",
            "Infants",
            "period",
            "A year",
            "questions",
            "Why?"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(shown(got(address + "/agree", here().manager))).contains("The findings are agreed");
    assertThat(shown(posted(address + "/close", here().manager)))
        .contains("Agree the findings first");
    assertThat(posted(address + "/agree", here().manager)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(shown(got(address, here().manager)))
        .contains("Infants", "Joined later: The same team", "Why?", "Close the review")
        .doesNotContain("Add a finding");
    assertThat(posted(address + "/close", here().manager)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(shown(got(address, here().manager))).doesNotContain("Close the review");
  }

  @Test
  void who_may_read_but_not_write_is_offered_nothing_to_write() {
    var review = here().review();
    var finding = here().finding(review);
    var scrutineer =
        here().world.person(here().north, here().police.agency(), "Alan", Role.SCRUTINEER);
    here().letIn(scrutineer, "K-1", "K-2");
    var home = here().home();
    var address = home + "/reviews/" + review.id().value();

    assertThat(shown(got(address, scrutineer)))
        .contains("Fathers were known")
        .doesNotContain("Add a finding", "Widen the cohort");
    for (var form : List.of(
        address + "/scope",
        address + "/cohort",
        address + "/agree",
        address + "/findings/new",
        address + "/recommendations/new",
        home + "/reviews/new",
        home + "/findings/" + finding.id().value() + "/basis",
        home + "/findings/" + finding.id().value() + "/wording")) {
      assertThat(got(form, scrutineer)).as(form).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(posted(form, scrutineer, "says", "Mine", "title", "Mine"))
          .as(form)
          .hasStatus(HttpStatus.NOT_FOUND);
    }
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

  /** Where a form led that was accepted. */
  private static String led(MvcTestResult result) {
    assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
    return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
  }

  /** The text of a page that is there, and valid. */
  private static String shown(MvcTestResult result) {
    var text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(Html.errors(text)).isEmpty();
    return text;
  }
}
