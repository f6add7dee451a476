package org.lapwing.incidents.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lapwing.incidents.AnIncident.took;
import static org.lapwing.incidents.ReviewOutcome.LOCAL_REVIEW;
import static org.lapwing.incidents.ReviewOutcome.NO_REVIEW;
import static org.lapwing.incidents.Standing.MET;
import static org.lapwing.incidents.Standing.NOT_MET;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.ReviewOutcome;
import org.lapwing.incidents.Standing;
import org.lapwing.incidents.clocks.Clocks;
import org.lapwing.incidents.clocks.Milestone;
import org.lapwing.incidents.clocks.Milestones;
import org.lapwing.incidents.clocks.Occurrence;
import org.lapwing.incidents.deciding.ReviewQuestion.Answer;
import org.lapwing.incidents.deciding.ReviewQuestion.Answered;
import org.lapwing.incidents.panel.PanelReplies;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The authority's decision, the criteria, and the decision on a review: three tests, never run together. */
@SpringBootTest
class ThreeTestsTest {

  private final LocalDate aware = LocalDate.now(ZoneId.of("Europe/London")).minusDays(8);

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  Notifying notifying;

  @Autowired
  Criteria criteria;

  @Autowired
  ReviewDecisions reviews;

  @Autowired
  Rounds rounds;

  @Autowired
  Incidents incidents;

  private Child child(AnIncident here, IncidentId id) {
    return here.manager.call(() -> incidents.children(List.of(id.value()))).getFirst();
  }

  private Outcome<UUID> notifies(
      AnIncident here, IncidentId id, Viewer.Person who, boolean notifies) {
    var child = child(here, id);
    return who.call(() -> notifying.say(child, Ids.next(), notifies, "So our records show"));
  }

  private void decided(AnIncident here, IncidentId id, Standing standing) {
    for (var who : List.of(here.council, here.police, here.health)) {
      says(here, id, who, standing);
    }
  }

  private void says(AnIncident here, IncidentId id, Viewer.Person who, Standing standing) {
    var child = child(here, id).id();
    took(who.call(() -> criteria.take(child, Ids.next(), standing, "So our records show")));
  }

  private Outcome<Child> reviews(
      AnIncident here, IncidentId id, Viewer.Person who, ReviewOutcome outcome) {
    var child = child(here, id);
    return who.call(() -> reviews.take(
        child,
        Ids.next(),
        outcome,
        "So we weigh it",
        reviews.questions().stream()
            .map(question -> new Answered(question.code(), Answer.NOT_KNOWN, ""))
            .toList()));
  }

  private static String refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because().message();
  }

  @Test
  void the_authority_decides_and_never_waits_for_the_others() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");

    took(notifies(here, id, here.council, true));
    took(notifies(here, id, here.police, false));

    var said = here.health.call(() -> notifying.of(child(here, id).id()));
    assertThat(said.decision()).get().extracting(Notification.Said::notifies).isEqualTo(true);
    assertThat(said.view(AgencyKind.POLICE)).isPresent();
    assertThat(said.differing()).containsExactly(AgencyKind.POLICE);
    assertThatThrownBy(() -> notifies(here, id, here.manager, true)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_decision_told_anew_leaves_the_earlier_one_to_be_seen_and_stops_the_clocks() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    took(notifies(here, id, here.council, true));
    took(notifies(here, id, here.council, false));

    var said = here.council.call(() -> notifying.of(child(here, id).id()));
    assertThat(said.decisions()).hasSize(2);
    assertThat(said.isDeclined()).isTrue();
    assertThat(here.council.call(() -> beans.getBean(Clocks.class).of(incidents.get(id))))
        .isEmpty();
  }

  @Test
  void a_review_is_decided_on_after_the_criteria_with_every_question_answered_and_a_dissent() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    assertThat(refused(reviews(here, id, here.council, LOCAL_REVIEW)))
        .startsWith("No position can be added");
    decided(here, id, MET);

    var child = child(here, id);
    assertThat(refused(here.council.call(
            () -> reviews.take(child, Ids.next(), LOCAL_REVIEW, "Because", List.of()))))
        .startsWith("Choose an answer");
    took(reviews(here, id, here.council, LOCAL_REVIEW));
    took(reviews(here, id, here.police, LOCAL_REVIEW));
    took(reviews(here, id, here.health, NO_REVIEW));
    assertThat(here.manager.call(() -> reviews.decisions(child.id()))).isEmpty();
    took(here.health.call(() -> reviews.dissent(child, Ids.next(), "We stay of our view")));

    assertThat(here.manager.call(() -> reviews.decisions(child.id())))
        .extracting(ReviewDecision::outcome)
        .containsExactly(LOCAL_REVIEW);
    assertThat(here.manager.call(() -> reviews.answers(child.id())).values())
        .allSatisfy(answers -> assertThat(answers).hasSize(4));
    assertThat(here.police.call(() -> beans.getBean(Clocks.class).of(incidents.get(id))))
        .extracting(clock -> clock.deadline().rule().code())
        .contains("publish_report", "panel_told", "reasons_for_delay");
  }

  @Test
  void a_panel_that_disagrees_opens_a_second_round_and_the_first_stays() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    decided(here, id, NOT_MET);
    var replies = beans.getBean(PanelReplies.class);
    took(here.manager.call(() -> replies.record(
        id, Ids.next(), false, "It holds that the criteria are met", aware.plusDays(7))));

    var again = child(here, id);
    assertThat(again.round()).isEqualTo(2);
    assertThat(again.isOpen()).isTrue();
    assertThat(Objects.requireNonNull(again.decision()).standing()).isEqualTo(NOT_MET);
    assertThat(here.police.call(() -> criteria.of(again.id())).positions()).isEmpty();
    decided(here, id, MET);

    var now = child(here, id);
    assertThat(Objects.requireNonNull(now.decision()).standing()).isEqualTo(MET);
    assertThat(here.police.call(() -> criteria.of(now.id(), 1)).positions()).hasSize(3);
    assertThat(here.police.call(() -> rounds.of(now.id())))
        .extracting(Round::because)
        .containsExactly(Round.Because.PANEL_DISAGREES);
    assertThat(here.manager.call(() -> beans.getBean(Clocks.class).occurred(incidents.get(id))))
        .extracting(Occurrence::milestone)
        .contains(Milestone.PANEL_REPLIED);
  }

  @Test
  void no_round_opens_while_one_is_open() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");

    assertThat(refused(here.manager.call(() -> rounds.open(
            child(here, id), Ids.next(), Round.Because.CORRECTION, "A second opinion"))))
        .isEqualTo("Round 1 is still open: decide in it");
  }

  @Test
  void a_delegate_acts_where_somebody_of_the_agency_is_walled_off() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var deputy = here.world()
        .person(here.police.partnership(), here.police.agency(), "Deputy", Role.DELEGATED_PARTNER);
    here.letIn(id, aware.plusDays(60), deputy);
    var file = here.manager.call(() -> incidents.get(id)).caseFile();
    here.manager.run(() -> took(beans
        .getBean(Access.class)
        .buildWall(Ids.next(), file, here.police.person(), "Knows the family")));

    says(here, id, deputy, MET);
    says(here, id, here.council, MET);
    var said = here.health.call(() -> criteria.of(child(here, id).id()));
    assertThat(said.of(AgencyKind.POLICE))
        .get()
        .extracting(one -> one.delegate())
        .isEqualTo(true);
    assertThat(said.of(AgencyKind.LOCAL_AUTHORITY))
        .get()
        .extracting(one -> one.delegate())
        .isEqualTo(false);
    assertThatThrownBy(() -> says(here, id, here.police, MET)).isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_without_the_case_records_a_milestone_or_a_view() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-7", aware, "Child A");
    var stranger = new AnIncident(beans);

    var child = child(here, id);
    assertThatThrownBy(() ->
            stranger.council.call(() -> notifying.say(child, Ids.next(), true, "I should not")))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> stranger.manager.call(() -> beans
            .getBean(Milestones.class)
            .record(id, new Occurrence(Milestone.SENT, aware, null, "Nobody"), Ids.next())))
        .isInstanceOf(NotFound.class);
  }
}
