package org.lapwing.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.reviews.Learning.accepted;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Plan;
import org.lapwing.actions.Promise;
import org.lapwing.actions.Strength;
import org.lapwing.actions.checks.Checks;
import org.lapwing.actions.checks.PlanCheck.Lacking;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a plan lacks that only the review behind it can tell. */
@SpringBootTest
class PlanOfAReviewTest {

  @Autowired
  BeanFactory beans;

  @Autowired
  Recommendations recommendations;

  @Autowired
  ActionWordings wordings;

  @Autowired
  Checks checks;

  private @Nullable Learning made;

  @BeforeEach
  void people() {
    made = new Learning(beans);
  }

  @Test
  void an_accepted_recommendation_without_an_action_is_found_by_those_who_may_read_it() {
    var taken = taken(review());
    var code = "recommendation-without-action";

    assertThat(lacking(learning().manager, code)).containsExactly("Ask about every father");
    assertThat(lacking(withoutCase(), code)).isEmpty();
    promised(taken, Strength.WEAKER);
    assertThat(lacking(learning().manager, code)).isEmpty();
  }

  @Test
  void a_review_is_weak_only_while_every_action_that_answers_it_relies_on_memory() {
    var review = review();
    var first = taken(review);
    var second = taken(review);
    assertThat(lacking(learning().manager, "weak-review")).isEmpty();

    promised(first, Strength.WEAKER);
    promised(second, Strength.WEAKER);
    assertThat(lacking(learning().manager, "weak-review")).containsExactly("Babies under one");
    assertThat(lacking(withoutCase(), "weak-review")).isEmpty();

    promised(second, Strength.INTERMEDIATE);
    assertThat(lacking(learning().manager, "weak-review")).isEmpty();
  }

  private Learning learning() {
    return Objects.requireNonNull(made);
  }

  /** A review that the police and a partner may read. */
  private Review review() {
    var review = learning().review();
    learning().letIn(learning().police, "K-1", "K-2");
    learning().letIn(learning().partner, "K-1", "K-2");
    return review;
  }

  private Viewer.Person withoutCase() {
    return learning()
        .world
        .person(
            learning().north, learning().police.agency(), "Without a case", Role.REPRESENTATIVE);
  }

  /** A recommendation of that review that the police accepted. */
  private Recommendation taken(Review review) {
    var wanted = learning().recommendation(learning().finding(review));
    return accepted(learning()
        .police
        .call(() -> recommendations.answer(wanted.id(), Ids.next(), Response.ACCEPTED, "")));
  }

  /** An action so strong, cleared by a second reader. */
  private void promised(Recommendation taken, Strength strength) {
    UUID words = Ids.next();
    var plan = new Plan("", "", strength);
    var owner = new Owner(null, learning().police.agency(), List.of());
    var wanted = new ProposedAction(
        Promise.of("Put the question on the form"),
        plan,
        owner,
        null,
        Decisions.today().plusDays(30));
    accepted(learning().manager.call(() -> wordings.write(taken.id(), words, wanted)));
    accepted(learning().partner.call(() -> wordings.clear(taken.id(), words)));
  }

  private List<String> lacking(Viewer.Person viewer, String code) {
    return viewer.call(checks::found).stream()
        .filter(found -> found.check().code().equals(code))
        .flatMap(found -> found.lacking().stream())
        .map(Lacking::title)
        .toList();
  }
}
