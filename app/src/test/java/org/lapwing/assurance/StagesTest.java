package org.lapwing.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.figures.ActionFigure;
import org.lapwing.actions.figures.Progress;
import org.lapwing.assurance.ActedOn.Carried;
import org.lapwing.assurance.Stage.Mark;
import org.lapwing.assurance.Stage.Remedy;
import org.lapwing.audits.figures.CycleFigures;
import org.lapwing.audits.figures.CycleFigures.AgencyFigure;
import org.lapwing.audits.figures.Share;
import org.lapwing.kernel.AgencyId;
import org.lapwing.reviews.figures.RecommendationFigure;
import org.lapwing.training.figures.Count;
import org.lapwing.training.figures.CourseFigures;

class StagesTest {

  private static final Remedy REMEDY = new Remedy("Do something", "there");
  private static final LocalDate SPRING = LocalDate.of(2027, 4, 1);

  @Test
  void a_finding_that_nothing_answers_is_a_gap() {
    says(Recommended.of(List.of(), List.of(), REMEDY), Mark.GAP, "Gap", "nothing is recommended");
  }

  @Test
  void what_agencies_answered_is_told_in_counts() {
    says(
        Recommended.of(List.of(made(3, 1, 0, 0), made(1, 1, 0, 0)), List.of(), REMEDY),
        Mark.UNDER_WAY,
        "Asked",
        "2 of 4 answers are in");
    says(
        Recommended.of(List.of(made(2, 2, 0, 0), made(2, 1, 1, 0)), List.of(), REMEDY),
        Mark.UNDER_WAY,
        "Part accepted",
        "1 of 2 in full, reasons given");
    says(
        Recommended.of(List.of(made(2, 2, 0, 0)), List.of(), REMEDY),
        Mark.IN_PLACE,
        "Accepted",
        "1 made");
    says(
        Recommended.of(List.of(made(1, 0, 0, 1)), List.of(), REMEDY),
        Mark.IN_QUESTION,
        "Rejected",
        "reasons given");
  }

  @Test
  void a_recommendation_without_an_action_is_a_gap_whatever_else_is_done() {
    var carried = new Carried(made(1, 1, 0, 0), List.of(action(Progress.VERIFIED)));
    var missing = new Carried(made(1, 1, 0, 0), List.of());

    says(
        ActedOn.of(List.of(carried, missing), List.of(), REMEDY),
        Mark.GAP,
        "Gap",
        "no action for Rec 1");
    says(ActedOn.of(List.of(), List.of(), null), Mark.GAP, "Gap", "nothing to act on yet");
  }

  @Test
  void done_is_not_verified() {
    says(acted(Progress.DONE, Progress.VERIFIED), Mark.UNDER_WAY, "Done", "1 of 2 verified");
    says(acted(Progress.VERIFIED), Mark.IN_PLACE, "Verified", "1 of 1 verified");
    says(acted(Progress.PLANNED, Progress.DONE), Mark.UNDER_WAY, "Under way", "0 of 2 verified");
    says(acted(Progress.PLANNED), Mark.PLANNED, "Planned", "0 of 1 verified");
  }

  @Test
  void a_promise_that_is_late_is_said_to_be_late() {
    var late = new ActionFigure(UUID.randomUUID(), "A-1", "Promise", Progress.UNDER_WAY, true);
    var carried = new Carried(made(1, 1, 0, 0), List.of(late, action(Progress.VERIFIED)));

    says(
        ActedOn.of(List.of(carried), List.of(), null),
        Mark.UNDER_WAY,
        "Under way",
        "1 of 2 verified, 1 late");
  }

  @Test
  void words_that_wait_to_be_cleared_are_no_gap_and_no_action_yet() {
    var drafted = new Carried(made(1, 1, 0, 0, true), List.of());

    says(
        ActedOn.of(List.of(drafted), List.of(), REMEDY),
        Mark.PLANNED,
        "Drafted",
        "words for Rec 1 wait to be cleared");
  }

  @Test
  void a_better_answer_does_not_hide_a_weaker_one() {
    var two = List.of("Is it recorded?", "Was the father there?");
    var agency =
        new AgencyFigure(AgencyId.next(), "Agency", List.of(new Share(7, 8), new Share(2, 8)));

    says(
        audited(cycle(null, SPRING, two, List.of(agency))),
        Mark.UNDER_WAY,
        "First cycle",
        "7 of 8 files; weakest answer 2 of 8");
  }

  @Test
  void teaching_is_told_by_people_and_agencies_and_revision_is_said() {
    says(Taught.of(List.of(), 0, List.of(), REMEDY), Mark.GAP, "Gap", "no course touches this");
    says(Taught.of(List.of(), 2, List.of(), REMEDY), Mark.IN_PLACE, "Shared", "2 events");
    says(
        taught("Offered", 3, new Count.Exactly(20), new Count.FewerThan(5)),
        Mark.IN_PLACE,
        "Taught",
        "at least 21 people of 2 agencies");
    says(taught("Offered", 0), Mark.PLANNED, "Planned", "not held yet");
    says(
        taught("Under review", 1, new Count.Exactly(9)),
        Mark.UNDER_WAY,
        "In revision",
        "9 people of 1 agency");
    says(taught("Withdrawn", 1), Mark.GAP, "Gap", "its course was withdrawn");
  }

  @Test
  void an_action_without_an_audit_is_a_gap() {
    var cycle = cycle(null, SPRING, new Share(6, 8));

    says(
        Audited.of(List.of(cycle), List.of("A-3"), true, List.of(), REMEDY),
        Mark.GAP,
        "Gap",
        "no audit for A-3");
    says(
        Audited.of(List.of(), List.of(), false, List.of(), null),
        Mark.GAP,
        "Gap",
        "nothing to audit yet");
  }

  @Test
  void audits_are_told_as_so_many_of_so_many_and_come_into_question_when_a_later_round_is_worse() {
    var first = cycle(null, SPRING, new Share(6, 8), new Share(4, 8));
    var better = cycle(first.cycle(), SPRING.plusDays(90), new Share(7, 8), new Share(6, 8));
    var worse = cycle(first.cycle(), SPRING.plusDays(90), new Share(5, 8), new Share(4, 8));

    says(audited(first), Mark.UNDER_WAY, "First cycle", "10 of 16 files");
    says(audited(better, first), Mark.IN_PLACE, "2 cycles", "10 of 16, then 13 of 16 files");
    says(audited(worse, first), Mark.IN_QUESTION, "In question", "10 of 16, then 9 of 16 files");
  }

  private static Stage acted(Progress... states) {
    var actions = java.util.stream.Stream.of(states).map(StagesTest::action).toList();
    return ActedOn.of(List.of(new Carried(made(1, 1, 0, 0), actions)), List.of(), REMEDY);
  }

  private static Stage taught(String state, int runs, Count... people) {
    var agencies = java.util.stream.Stream.of(people)
        .map(count -> new CourseFigures.AgencyFigure(AgencyId.next(), "Agency", count))
        .toList();
    var course = new CourseFigures(UUID.randomUUID(), "T-1", "Course", state, runs, agencies);
    return Taught.of(List.of(course), 0, List.of(), REMEDY);
  }

  private static Stage audited(CycleFigures... cycles) {
    return Audited.of(List.of(cycles), List.of(), true, List.of(), REMEDY);
  }

  private static CycleFigures cycle(@Nullable UUID repeats, LocalDate since, Share... shares) {
    var agencies = java.util.stream.Stream.of(shares)
        .map(share -> new AgencyFigure(AgencyId.next(), "Agency", List.of(share)))
        .toList();
    return cycle(repeats, since, List.of("Is it recorded?"), agencies);
  }

  private static CycleFigures cycle(
      @Nullable UUID repeats,
      LocalDate since,
      List<String> questions,
      List<AgencyFigure> agencies) {
    return new CycleFigures(
        UUID.randomUUID(),
        "AU-1",
        "Audit",
        SPRING.minusDays(90),
        SPRING,
        false,
        true,
        since,
        questions,
        agencies,
        repeats);
  }

  private static ActionFigure action(Progress progress) {
    return new ActionFigure(UUID.randomUUID(), "A-1", "Promise", progress, false);
  }

  private static RecommendationFigure made(int asked, int accepted, int inPart, int rejected) {
    return made(asked, accepted, inPart, rejected, false);
  }

  private static RecommendationFigure made(
      int asked, int accepted, int inPart, int rejected, boolean drafted) {
    return new RecommendationFigure(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Rec 1",
        List.of(),
        asked,
        accepted,
        inPart,
        rejected,
        drafted);
  }

  private static void says(Stage stage, Mark mark, String says, String note) {
    assertThat(stage.mark()).isEqualTo(mark);
    assertThat(stage.says()).isEqualTo(says);
    assertThat(stage.note()).isEqualTo(note);
  }
}
