package org.lapwing.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lapwing.reviews.Learning.accepted;
import static org.lapwing.reviews.ReviewTest.refusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.Standing;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.reviews.ReviewEvent.FindingAgreed;
import org.lapwing.reviews.ReviewEvent.RecommendationAnswered;
import org.lapwing.reviews.ReviewEvent.ReviewOpened;
import org.lapwing.reviews.figures.ReviewFigures;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadPanel.Link;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class ReviewsTest {

  @Autowired
  BeanFactory beans;

  @Autowired
  Reviews reviews;

  @Autowired
  Findings findings;

  @Autowired
  Recommendations recommendations;

  @Autowired
  ActionWordings wordings;

  @Autowired
  Agreements agreements;

  @Autowired
  ReviewFigures figures;

  @Autowired
  ReviewsWaiting waiting;

  @Autowired
  Actions actions;

  @Autowired
  Threads threads;

  @Autowired
  Clock clock;

  @Autowired
  ApplicationEvents events;

  private Viewer.Person manager = nobody();
  private Viewer.Person reviewer = nobody();
  private Viewer.Person police = nobody();

  private @Nullable Learning made;

  @BeforeEach
  void people() {
    made = new Learning(beans);
    manager = made.manager;
    reviewer = made.reviewer;
    police = made.police;
  }

  private Learning learning() {
    return Objects.requireNonNull(made);
  }

  @Test
  void a_review_is_opened_over_several_cases_and_rests_on_the_decision_for_each_child() {
    var review = learning().review();

    assertThat(manager.call(() -> reviews.get(review.id()))).isEqualTo(review);
    assertThat(review.reference()).isEqualTo("R-1");
    var cohort = manager.call(() -> reviews.cohort(review.id()));
    assertThat(cohort.isStatutory()).isTrue();
    assertThat(cohort.children().stream().filter(Cohort::isStatutory)).hasSize(1);
    var node = new Node(Reviews.KIND, review.id().value());
    for (var child : cohort.children()) {
      var decision = new Node(
          Incidents.DECISION_KIND, Objects.requireNonNull(child.decision()).id());
      assertThat(manager.call(() -> threads.standingOn(List.of(decision))))
          .extracting(standing -> standing.node())
          .containsExactly(node);
    }
    assertThat(events.stream(ReviewOpened.class).map(ReviewOpened::review))
        .containsExactly(review.id());
  }

  @Test
  void an_incident_without_a_decision_is_not_reviewed_yet() {
    var undecided = learning().incident("K-9");
    var wanted =
        new NewReview("Babies", ReviewKind.LEARNING_SUMMARY, Learning.SCOPE, List.of(undecided));

    assertThat(refusal(manager.call(() -> reviews.open(wanted, Ids.next()))).message())
        .contains("have not decided on the criteria for Child A of K-9");
  }

  @Test
  void nobody_finds_a_review_who_may_not_read_every_one_of_its_cases() {
    var review = learning().review();
    var finding = learning().finding(review);
    learning().letIn(reviewer, "K-1");

    assertThat(reviewer.call(reviews::visible)).isEmpty();
    assertThatThrownBy(() -> reviewer.call(() -> reviews.get(review.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reviewer.call(() -> findings.get(finding.id())))
        .isInstanceOf(NotFound.class);
    assertThat(reviewer.call(() -> figures.newest(null, 10))).isEmpty();
    var node = new Node(Reviews.KIND, review.id().value());
    assertThat(reviewer.call(() -> threads.around(node))).isEmpty();

    learning().letIn(reviewer, "K-2");
    assertThat(reviewer.call(reviews::visible))
        .extracting(ReviewLine::title)
        .containsExactly("Babies under one");
    assertThat(reviewer.call(() -> findings.get(finding.id())).extent()).isEqualTo("1 of 2 cases");
  }

  @Test
  void another_partnership_and_somebody_unknown_find_nothing() {
    var review = learning().review();
    var south = new Learning(beans);

    assertThat(south.manager.call(reviews::visible)).isEmpty();
    assertThatThrownBy(() -> south.manager.call(() -> reviews.get(review.id())))
        .isInstanceOf(NotFound.class);
    assertThat(reviews.visible()).isEmpty();
    assertThat(new Viewer.Job(learning().north, "test").call(reviews::visible)).isEmpty();
  }

  @Test
  void whoever_may_not_read_a_case_that_joins_loses_the_review_and_all_that_belongs_to_it() {
    var review = learning().review();
    var finding = learning().finding(review);
    var made = learning().recommendation(finding);
    learning().letIn(reviewer, "K-1", "K-2");
    var third = learning().decided("K-3", Standing.MET);
    var once = Ids.next();
    for (var sent = 0; sent < 2; sent++) {
      accepted(
          manager.call(() -> reviews.widen(review.id(), once, List.of(third), "The same team")));
    }

    assertThat(reviewer.call(reviews::visible)).isEmpty();
    assertThatThrownBy(() -> reviewer.call(() -> findings.get(finding.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reviewer.call(() -> recommendations.get(made.id())))
        .isInstanceOf(NotFound.class);
    var cohort = manager.call(() -> reviews.cohort(review.id()));
    assertThat(cohort.parts()).hasSize(3);
    assertThat(cohort.parts().getLast().reason()).isEqualTo("The same team");
    assertThat(manager.call(() -> findings.get(finding.id())).extent()).isEqualTo("1 of 3 cases");
  }

  @Test
  void a_finding_that_rests_on_nothing_is_refused_and_nothing_is_kept() {
    var review = learning().review();
    var nothing = new Basis(Ids.next(), null, "", "", null);
    var wanted =
        new NewFinding("Known to one agency", "", List.of(learning().file("K-1")), nothing);

    assertThat(refusal(manager.call(() -> findings.add(review.id(), Ids.next(), wanted)))
            .message())
        .contains("must rest on at least one thing");
    assertThat(manager.call(() -> findings.of(review.id()))).isEmpty();
  }

  @Test
  void a_finding_rests_on_the_review_and_on_the_record_that_shows_it() {
    var review = learning().review();
    var finding = learning().finding(review);
    var incident =
        manager.call(() -> reviews.cohort(review.id())).parts().getFirst().incident();
    var basis = new Basis(
        Ids.next(),
        BasisKind.PRACTITIONER,
        "I thought that the midwife knew",
        "Learning event",
        new Node(Incidents.KIND, incident));
    accepted(manager.call(() -> findings.rest(finding.id(), basis)));
    accepted(manager.call(() -> findings.rest(finding.id(), basis)));

    assertThat(manager.call(() -> findings.get(finding.id())).kinds())
        .containsExactly(BasisKind.RECORD, BasisKind.PRACTITIONER);
    assertThat(manager.call(() -> threads.standingOn(List.of(new Node(Incidents.KIND, incident)))))
        .extracting(standing -> standing.node().id())
        .contains(finding.id().value());
  }

  @Test
  void people_who_add_findings_at_once_get_a_number_each() throws Exception {
    var review = learning().review();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var adding = new ArrayList<Future<Finding>>();
      for (var person = 0; person < 8; person++) {
        adding.add(crowd.submit((Callable<Finding>) () -> learning().finding(review)));
      }
      for (var one : adding) {
        one.get();
      }
    }
    assertThat(manager.call(() -> findings.of(review.id())))
        .extracting(Finding::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void words_that_changed_since_they_were_read_are_not_overwritten_unseen() {
    var review = learning().review();
    var finding = learning().finding(review);
    var cases = finding.holdsIn();
    accepted(manager.call(() -> findings.reword(
        finding.id(), finding.version(), "Fathers were not asked", "No question", cases)));

    var clash = refusal(manager.call(() ->
        findings.reword(finding.id(), finding.version(), "Nobody asked", "No question", cases)));
    assertThat(clash.message()).contains("Fathers were not asked", "Save again to use yours");
    accepted(manager.call(() -> findings.reword(
        finding.id(), finding.version(), "Fathers were not asked", "No question", cases)));
  }

  @Test
  void findings_are_agreed_together_once_and_each_is_announced() {
    var review = learning().review();
    var finding = learning().finding(review);
    accepted(manager.call(() -> agreements.agreeFindings(review.id())));
    accepted(manager.call(() -> agreements.agreeFindings(review.id())));

    assertThat(manager.call(() -> findings.get(finding.id())).agreedOn())
        .isEqualTo(LocalDate.now(clock));
    assertThat(events.stream(FindingAgreed.class).map(FindingAgreed::finding))
        .containsExactly(finding.id());
    var wanted = new NewFinding(
        "Late", "", List.of(learning().file("K-1")), finding.bases().getFirst());
    assertThat(refusal(manager.call(() -> findings.add(review.id(), Ids.next(), wanted)))
            .message())
        .contains("They stand as they are");
  }

  @Test
  void an_agency_answers_once_and_it_waits_for_no_other() {
    var made = learning().recommendation(learning().finding(learning().review()));
    assertThat(police.call(waiting::waiting)).isEmpty();
    learning().letIn(police, "K-1", "K-2");
    assertThat(police.call(waiting::waiting))
        .extracting(WorkItem::title)
        .containsExactly("Recommendation 1 of “Babies under one”");

    var once = Ids.next();
    for (var sent = 0; sent < 2; sent++) {
      accepted(police.call(
          () -> recommendations.answer(made.id(), once, Response.IN_PART, "On weekdays")));
    }
    assertThat(police.call(waiting::waiting)).isEmpty();
    assertThat(events.stream(RecommendationAnswered.class)).hasSize(1);
    assertThat(refusal(police.call(
                () -> recommendations.answer(made.id(), Ids.next(), Response.ACCEPTED, "")))
            .message())
        .contains("Police answered on");
    assertThat(refusal(manager.call(
                () -> recommendations.answer(made.id(), Ids.next(), Response.ACCEPTED, "")))
            .message())
        .contains("of an agency that was asked");
  }

  @Test
  void words_leave_the_case_group_only_when_a_second_person_has_read_them() {
    var made = taken();
    var words = Ids.next();
    assertThat(
            refusal(police.call(() -> write(made, words, "Ask every father"))).message())
        .contains("independent reviewer");
    accepted(reviewer.call(() -> write(made, words, "Ask every father")));

    assertThat(refusal(reviewer.call(() -> wordings.clear(made.id(), words))).message())
        .contains("You wrote these words");
    assertThat(manager.call(() -> actions.these(List.of(words)))).isEmpty();
    assertThat(manager.call(waiting::waiting)).extracting(WorkItem::ask).contains("Read and clear");
    for (var sent = 0; sent < 2; sent++) {
      accepted(learning().partner.call(() -> wordings.clear(made.id(), words)));
    }

    Action action = manager.call(() -> actions.get(new ActionId(words)));
    assertThat(action.promise().words()).isEqualTo("Ask every father");
    assertThat(action.origin().label()).isEqualTo("Recommendation of a review");
    assertThat(carriedOutBy(made)).containsExactly("Ask every father");
    assertThat(manager.call(waiting::waiting)).isEmpty();
  }

  @Test
  void words_that_were_changed_after_they_were_read_are_not_cleared() {
    var made = taken();
    var read = Ids.next();
    accepted(reviewer.call(() -> write(made, read, "Ask every father")));
    accepted(reviewer.call(() -> write(made, Ids.next(), "Ask about Sam of Mill Lane")));

    assertThat(refusal(manager.call(() -> wordings.clear(made.id(), read))).message())
        .contains("Other words stand here now");
    assertThat(carriedOutBy(made)).isEmpty();
  }

  @Test
  void an_action_that_is_there_already_can_carry_a_recommendation_out() {
    var made = taken();
    var first = Ids.next();
    accepted(reviewer.call(() -> write(made, first, "Ask every father")));
    accepted(manager.call(() -> wordings.clear(made.id(), first)));
    var other =
        learning().recommendation(manager.call(() -> findings.of(made.review())).getFirst());

    assertThat(refusal(manager.call(() -> wordings.join(other.id(), new ActionId(first))))
            .message())
        .contains("No agency has accepted");
    accepted(
        police.call(() -> recommendations.answer(other.id(), Ids.next(), Response.ACCEPTED, "")));
    accepted(manager.call(() -> wordings.join(other.id(), new ActionId(first))));
    assertThat(carriedOutBy(other)).containsExactly("Ask every father");
    assertThat(refusal(manager.call(() -> wordings.join(other.id(), new ActionId(Ids.next()))))
            .message())
        .contains("Choose an action");
  }

  @Test
  void figures_count_findings_and_answers() {
    var review = learning().review();
    var made = learning().recommendation(learning().finding(review));
    learning().letIn(police, "K-1", "K-2");
    accepted(police.call(
        () -> recommendations.answer(made.id(), Ids.next(), Response.REJECTED, "Too few people")));

    var finding =
        manager.call(() -> figures.findings(List.of(review.id().value()))).getFirst();
    assertThat(finding.holdsIn() + " of " + finding.of()).isEqualTo("1 of 2");
    var counted = manager
        .call(() -> figures.recommendations(List.of(review.id().value())))
        .getFirst();
    assertThat(counted.isRejected()).isTrue();
    assertThat(counted.findings()).containsExactly(finding.id());
  }

  /** A recommendation that the police accepted, in a review that all may read. */
  private Recommendation taken() {
    var made = learning().recommendation(learning().finding(learning().review()));
    learning().letIn(police, "K-1", "K-2");
    learning().letIn(reviewer, "K-1", "K-2");
    learning().letIn(learning().partner, "K-1", "K-2");
    return accepted(
        police.call(() -> recommendations.answer(made.id(), Ids.next(), Response.ACCEPTED, "")));
  }

  private Outcome<Recommendation> write(Recommendation made, UUID once, String words) {
    return wordings.write(
        made.id(),
        once,
        ProposedAction.of(words, police.agency(), LocalDate.now(clock).plusDays(30)));
  }

  private List<String> carriedOutBy(Recommendation made) {
    var node = new Node(Recommendations.KIND, made.id().value());
    return manager.call(() -> threads.panel(node)).reliedOnBy().stream()
        .filter(link -> link.relation().equals("carries out"))
        .map(Link::title)
        .toList();
  }

  private static Viewer.Person nobody() {
    return new Viewer.Person(
        PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);
  }
}
