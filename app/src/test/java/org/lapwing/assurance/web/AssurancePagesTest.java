package org.lapwing.assurance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.reviews.Learning.accepted;
import static org.lapwing.testing.Actors.as;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.reviews.ActionWordings;
import org.lapwing.reviews.Learning;
import org.lapwing.reviews.ProposedAction;
import org.lapwing.reviews.Recommendation;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.Response;
import org.lapwing.testing.Html;
import org.lapwing.thread.Node;
import org.lapwing.training.Course;
import org.lapwing.training.Courses;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class AssurancePagesTest {

  @Autowired
  MockMvcTester pages;

  @Autowired
  BeanFactory beans;

  @Autowired
  Recommendations recommendations;

  @Autowired
  ActionWordings wordings;

  @Autowired
  Courses courses;

  @Autowired
  Clock clock;

  @Test
  void a_finding_is_followed_across_and_what_is_missing_is_called_a_gap() {
    var here = new Learning(beans);
    var review = here.review();
    var finding = here.finding(review);
    var made = here.recommendation(finding);
    var address = here.home() + "/assurance/reviews/" + review.id().value();
    assertThat(shown(address, here.manager))
        .contains(
            "Asked",
            "0 of 1 answers are in",
            "no action for Rec 1",
            "nothing to audit yet",
            "1 finding. 3 gaps stand, in 1 of them.");

    var action = actedOn(here, made);
    var page = shown(address, here.manager);
    assertThat(page)
        .contains(
            "Accepted",
            "0 of 1 verified",
            "/actions/" + action,
            "no course touches this",
            "no audit for A-1",
            "What would close the gaps",
            "Plan an audit that tests A-1",
            "1 of 2 cases",
            "1 finding. 2 gaps stand, in 1 of them.");
    // What people read; a token may hold any letters.
    assertThat(org.jsoup.Jsoup.parse(page).text().split("\\W+"))
        .doesNotContain("Ruth", "Jo", "Helen");

    taught(here, made);
    assertThat(shown(address, here.manager))
        .contains("T-1", "not held yet")
        .doesNotContain("no course touches this");
    assertThat(shown(here.home() + "/assurance", here.manager))
        .contains("Babies under one", "1 gap");
  }

  @Test
  void those_who_oversee_find_it_if_they_may_read_every_case_and_others_do_not() {
    var here = new Learning(beans);
    var review = here.review();
    here.letIn(here.partner, "K-1");
    here.letIn(here.reviewer, "K-1", "K-2");
    var address = here.home() + "/assurance/reviews/" + review.id().value();

    assertThat(got(address, here.partner)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(shown(here.home() + "/assurance", here.partner)).contains("There is no review here");
    assertThat(got(address, here.reviewer)).hasStatus(HttpStatus.NOT_FOUND);
    here.letIn(here.partner, "K-2");
    assertThat(shown(address, here.partner)).contains("No finding is kept here yet");
    var lead = here.world.person(here.north, here.partner.agency(), "Lead", Role.LEAD_PARTNER);
    assertThat(got(address, lead)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private UUID actedOn(Learning here, Recommendation made) {
    here.letIn(here.police, "K-1", "K-2");
    here.letIn(here.partner, "K-1", "K-2");
    accepted(here.police.call(
        () -> recommendations.answer(made.id(), Ids.next(), Response.ACCEPTED, "")));
    var words = Ids.next();
    accepted(here.manager.call(() -> wordings.write(
        made.id(),
        words,
        ProposedAction.of(
            "Ask about every father", here.police.agency(), LocalDate.now(clock).plusDays(9)))));
    accepted(here.partner.call(() -> wordings.clear(made.id(), words)));
    return words;
  }

  private void taught(Learning here, Recommendation made) {
    here.manager.run(() -> {
      var course = accepted(
          courses.add(new Course.Outline("Seeing fathers", "More ask", ""), List.of(), Ids.next()));
      courses.answers(course.id(), new Node(Recommendations.KIND, made.id().value()));
    });
  }

  private MvcTestResult got(String address, Viewer.Person who) {
    return pages.get().uri(address).with(as(who)).exchange();
  }

  private String shown(String address, Viewer.Person who) {
    var answer = got(address, who);
    assertThat(answer).hasStatusOk();
    var text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(Html.errors(text)).isEmpty();
    return text;
  }
}
