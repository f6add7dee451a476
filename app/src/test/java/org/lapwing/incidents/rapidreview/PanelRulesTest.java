package org.lapwing.incidents.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.Facts;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.rapidreview.PanelAction.Kind;
import org.lapwing.incidents.rapidreview.PanelContact.Side;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

class PanelRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 27);

  private static PanelContact.Wish spoken(
      Side side, @Nullable LocalDate on, String safeBy, @Nullable LocalDate safeOn) {
    return new PanelContact.Wish(side, "Mother of Child A", on, safeBy, safeOn, "", "", false);
  }

  private static PanelQuestion question(
      String code, LocalDate since, @Nullable LocalDate until, Section section) {
    return new PanelQuestion(code, since, until, section, "Heading", "Words?", "", "Source");
  }

  private static PanelAction action(Kind kind, @Nullable LocalDate done) {
    return new PanelAction(
        Ids.next(),
        new PanelAction.Wish(kind, "See the child", new AgencyId(Ids.next()), null, done, false),
        0);
  }

  private static RapidReview review(
      List<PanelQuestion> questions, Map<Section, Written> written, List<PanelAction> actions) {
    var incident = new Incident(
        new IncidentId(Ids.next()),
        1,
        CaseId.next(),
        "K-1",
        false,
        new Facts("", "", "", List.of()),
        Instant.EPOCH,
        0);
    return new RapidReview(incident, questions, written, actions, List.of(), List.of());
  }

  @Test
  void
      nobody_of_the_family_is_told_anything_until_a_named_person_confirmed_that_day_that_it_is_safe() {
    assertThat(spoken(Side.FAMILY, TODAY, "", null).faults(TODAY))
        .extracting(Refusal::field)
        .containsExactly("safe-by");
    assertThat(spoken(Side.FAMILY, TODAY, "Amina Rahman", TODAY.minusDays(1)).faults(TODAY))
        .extracting(Refusal::field)
        .containsExactly("safe-on");
    assertThat(spoken(Side.FAMILY, TODAY, "Amina Rahman", null).faults(TODAY)).hasSize(1);
    assertThat(spoken(Side.FAMILY, TODAY, "Amina Rahman", TODAY).faults(TODAY)).isEmpty();
    assertThat(spoken(Side.FAMILY, null, "", null).faults(TODAY)).isEmpty();
  }

  @Test
  void practitioners_are_spoken_to_without_such_a_confirmation_and_nobody_in_the_future() {
    assertThat(spoken(Side.PRACTITIONERS, TODAY, "", null).faults(TODAY)).isEmpty();
    assertThat(spoken(Side.PRACTITIONERS, TODAY.plusDays(1), "", null).faults(TODAY))
        .extracting(Refusal::field)
        .containsExactly("spoken");
  }

  @Test
  void an_action_names_what_is_done_and_by_whom_and_is_not_done_in_the_future() {
    var wish = new PanelAction.Wish(Kind.SAFETY, " ", null, null, TODAY.plusDays(1), false);

    assertThat(wish.faults(TODAY))
        .extracting(Refusal::field)
        .containsExactly("what", "agency", "done");
    assertThat(action(Kind.SAFETY, TODAY).wish().faults(TODAY)).isEmpty();
  }

  @Test
  void earlier_learning_says_whether_it_is_the_same_again() {
    var wish = new EarlierLearning.Wish("", "", null, "", null, false);

    assertThat(wish.faults())
        .extracting(Refusal::field)
        .containsExactly("reference", "learnt", "again");
  }

  @Test
  void nobody_clears_the_words_that_they_wrote() {
    var writer = new PersonId(Ids.next());
    var wording =
        new PanelWording(Ids.next(), Ids.next(), "Hold one edition", TODAY, Instant.EPOCH, writer);

    assertThat(wording.mayBeClearedBy(writer)).isPresent();
    assertThat(wording.mayBeClearedBy(new PersonId(Ids.next()))).isEmpty();
  }

  @Test
  void a_question_holds_from_its_day_until_the_day_before_the_next_version() {
    var since = LocalDate.of(2018, 6, 29);
    var until = LocalDate.of(2025, 6, 1);
    var older = question("practice.episodes", since, until, Section.PRACTICE);

    assertThat(older.holdsOn(since.minusDays(1))).isFalse();
    assertThat(older.holdsOn(since)).isTrue();
    assertThat(older.holdsOn(until.minusDays(1))).isTrue();
    assertThat(older.holdsOn(until)).isFalse();
  }

  @Test
  void what_is_missing_is_told_section_by_section() {
    var since = LocalDate.of(2018, 6, 29);
    var asked = List.of(
        question("child.life", since, null, Section.CHILD),
        question("child.voice", since, null, Section.CHILD),
        question("safety.now", since, null, Section.SAFETY));
    var written = Map.of(
        Section.CHILD,
        new Written(Section.CHILD, 1, null, null, Map.of("child.voice", "The baby smiled")),
        Section.SAFETY,
        new Written(Section.SAFETY, 1, null, null, Map.of("safety.now", "No")));
    var review =
        review(asked, written, List.of(action(Kind.SAFETY, null), action(Kind.LEARNING, null)));

    assertThat(review.gaps())
        .extracting(RapidReview.Gap::words)
        .containsExactly(
            "1 of 2 questions without an answer",
            "1 safety action not done yet",
            "No earlier learning is entered",
            "Nobody of the family is entered yet",
            "No practitioner or team is entered yet");
  }

  @Test
  void packs_take_every_question_with_its_answer_in_the_order_of_the_page() {
    var asked = question("child.voice", LocalDate.of(2018, 6, 29), null, Section.CHILD);
    var written = Map.of(
        Section.CHILD,
        new Written(Section.CHILD, 1, null, null, Map.of("child.voice", "The baby smiled")));

    assertThat(review(List.of(asked), written, List.of()).recorded())
        .containsExactly(
            new Recorded("child.voice", Section.CHILD, "Heading", "Words?", "The baby smiled"));
  }
}
