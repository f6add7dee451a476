package org.lapwing.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Decision;
import org.lapwing.incidents.Standing;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;

class ReviewTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 25);
  private static final Scope SCOPE = new Scope("From booking to the day of harm", "Who knew?");
  private static final CaseId FIRST = CaseId.next();
  private static final CaseId SECOND = CaseId.next();

  @Test
  void a_review_is_statutory_as_soon_as_the_criteria_are_met_for_one_child() {
    var cohort = cohort(
        child("Child A", FIRST, Standing.MET),
        child("Child A", SECOND, Standing.NOT_MET_BUT_LEARNING));

    assertThat(cohort.isStatutory()).isTrue();
    assertThat(cohort.statutory()).isEqualTo(1);
  }

  @Test
  void a_child_for_whom_the_criteria_are_not_met_inherits_nothing() {
    var cohort = cohort(
        child("Child A", FIRST, Standing.MET),
        child("Child A", SECOND, Standing.NOT_MET_BUT_LEARNING));

    assertThat(cohort.children().stream().map(Cohort::isStatutory)).containsExactly(true, false);
    assertThat(cohort(child("Child A", SECOND, Standing.NOT_MET)).isStatutory()).isFalse();
  }

  @Test
  void the_decision_on_the_criteria_comes_before_the_review() {
    assertThat(cohort(child("Child B", FIRST, null)).wrong())
        .extracting(Refusal::message)
        .containsExactly(
            "The partners have not decided on the criteria for Child B of K-1 yet. That comes first");
    assertThat(cohort(child("Child A", FIRST, Standing.NOT_MET)).wrong()).isEmpty();
  }

  @Test
  void an_incident_that_the_person_may_not_see_cannot_be_chosen() {
    var unseen = new Cohort(List.of(new Cohort.Part(UUID.randomUUID(), null, "", List.of())));

    assertThat(unseen.wrong())
        .extracting(Refusal::message)
        .containsExactly("Choose incidents from the list");
  }

  @Test
  void a_thematic_review_reads_across_and_a_review_of_one_incident_looks_at_one() {
    assertThat(ReviewKind.THEMATIC.wrongWith(1)).isPresent();
    assertThat(ReviewKind.THEMATIC.wrongWith(2)).isEmpty();
    assertThat(ReviewKind.SINGLE.wrongWith(2)).isPresent();
    assertThat(ReviewKind.SINGLE.wrongWith(1)).isEmpty();
    assertThat(ReviewKind.LEARNING_SUMMARY.wrongWith(1)).isEmpty();
  }

  @Test
  void a_new_review_says_all_that_is_wrong_with_it_at_once() {
    var nothing = new NewReview(" ", null, new Scope("", ""), List.of());

    assertThat(nothing.faults())
        .extracting(Refusal::field)
        .containsExactly("title", "kind", "incidents", "period", "questions");
  }

  @Test
  void the_cohort_is_widened_on_purpose_with_a_reason_and_by_those_who_run_the_business() {
    var more = cohort(child("Child A", SECOND, Standing.NOT_MET_BUT_LEARNING));

    assertThat(refusal(open().widened(manager(), more, " ")).field()).isEqualTo("reason");
    assertThat(refusal(open().widened(reviewer(), more, "The same street")).message())
        .contains("business manager or the co-ordinator");
    assertThat(accepted(open().widened(manager(), more, "The same team")).cases())
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void the_cohort_stands_once_its_findings_are_agreed() {
    var agreed = accepted(open().agreed(manager(), List.of(finding(1, "Because")), TODAY));
    var more = cohort(child("Child A", SECOND, Standing.MET));

    assertThat(refusal(agreed.widened(manager(), more, "The same team")).message())
        .isEqualTo(
            "The findings were agreed on 25 March 2027. The cohort stands as it is. Open another review");
    assertThat(agreed.mayFind(reviewer())).isPresent();
    assertThat(agreed.mayRecommend(reviewer())).isEmpty();
  }

  @Test
  void findings_are_agreed_when_each_says_why_it_happened() {
    assertThat(refusal(open().agreed(manager(), List.of(), TODAY)).message())
        .contains("There is no finding to agree yet");
    var draft = List.of(finding(1, "Because"), finding(2, " "));
    assertThat(refusal(open().agreed(manager(), draft, TODAY)).message())
        .isEqualTo("F2 does not say yet why it happened. Add that first");
    assertThat(refusal(open().agreed(reviewer(), draft.subList(0, 1), TODAY)).message())
        .contains("business manager or the co-ordinator");
  }

  @Test
  void a_review_is_closed_when_every_agency_has_answered() {
    var agreed = accepted(open().agreed(manager(), List.of(finding(1, "Because")), TODAY));
    var waiting = recommendation(new Addressed(AgencyId.next(), "Police", null));

    assertThat(refusal(open().closed(manager(), List.of(), TODAY)).message())
        .isEqualTo("Agree the findings first");
    assertThat(refusal(agreed.closed(manager(), List.of(waiting), TODAY)).message())
        .isEqualTo("Police has not answered Rec 1 yet");
    var closed = accepted(agreed.closed(manager(), List.of(), TODAY));
    assertThat(closed.isClosed()).isTrue();
    assertThat(closed.mayRecommend(manager())).isPresent();
    assertThat(refusal(closed.reworded(manager(), "Other", SCOPE)).message()).contains("closed");
  }

  @Test
  void who_may_read_a_review_may_not_therefore_write_in_it() {
    var scrutineer = editor(Role.SCRUTINEER);

    assertThat(open().mayFind(scrutineer)).isPresent();
    assertThat(open().mayRecommend(scrutineer)).isPresent();
    assertThat(refusal(open().reworded(scrutineer, "Other", SCOPE)).message())
        .contains("independent reviewer");
    assertThat(scrutineer.clears()).isFalse();
    assertThat(open().mayFind(reviewer())).isEmpty();
  }

  static Review open() {
    return new Review(
        new ReviewId(Ids.next()),
        1,
        "Babies under one",
        ReviewKind.THEMATIC,
        SCOPE,
        "",
        new ReviewState.Open(TODAY),
        TODAY,
        List.of(FIRST),
        0);
  }

  private static Finding finding(int number, String why) {
    return new Finding(
        new FindingId(Ids.next()),
        new ReviewId(Ids.next()),
        number,
        "Fathers were known to one agency only",
        why,
        List.of(FIRST),
        1,
        List.of(),
        null,
        0);
  }

  private static Recommendation recommendation(Addressed... agencies) {
    return new Recommendation(
        new RecommendationId(Ids.next()),
        new ReviewId(Ids.next()),
        1,
        "Ask about every father",
        "Every baby's father is known",
        null,
        List.of(),
        List.of(agencies),
        0);
  }

  private static Cohort cohort(Child... children) {
    return new Cohort(Stream.of(children)
        .map(child -> new Cohort.Part(child.incident(), TODAY, "", List.of(child)))
        .toList());
  }

  private static Child child(String label, CaseId file, @Nullable Standing standing) {
    var decision = standing == null ? null : new Decision(UUID.randomUUID(), standing, TODAY);
    return new Child(UUID.randomUUID(), UUID.randomUUID(), file, "K-1", label, decision);
  }

  static Editor manager() {
    return editor(Role.BUSINESS_MANAGER);
  }

  static Editor reviewer() {
    return editor(Role.REVIEWER);
  }

  static Editor editor(Role role) {
    return new Editor(PersonId.next(), AgencyId.next(), Set.of(role.code()));
  }

  static <T> T accepted(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  static Refusal refusal(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because();
  }
}
