package org.lapwing.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.reviews.ReviewTest.accepted;
import static org.lapwing.reviews.ReviewTest.editor;
import static org.lapwing.reviews.ReviewTest.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.reviews.Addressed.Answer;

class RecommendationTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 25);
  private static final AgencyId POLICE = AgencyId.next();
  private static final AgencyId HEALTH = AgencyId.next();

  @Test
  void a_finding_that_rests_on_nothing_is_refused() {
    var basis = new Basis(Ids.next(), null, "", " ", null);
    var finding = new NewFinding("Known to one agency", "", List.of(CaseId.next()), basis);

    assertThat(finding.faults())
        .containsExactly(new Refusal(
            "kind", "A finding must rest on at least one thing. Choose what this one rests on"));
  }

  @Test
  void what_a_finding_rests_on_has_words_and_a_source_of_its_own() {
    var basis = new Basis(Ids.next(), BasisKind.FAMILY, "", "", null);
    var finding = new NewFinding(" ", "", List.of(), basis);

    assertThat(finding.faults())
        .extracting(Refusal::field)
        .containsExactly("says", "cases", "basis", "source");
  }

  @Test
  void an_agency_answers_for_itself_alone() {
    var made = made(asked(POLICE, null), asked(HEALTH, null));

    assertThat(accepted(made.answered(representative(POLICE), answer(Response.ACCEPTED, "")))
            .response())
        .isEqualTo(Response.ACCEPTED);
    assertThat(
            refusal(made.answered(representative(AgencyId.next()), answer(Response.ACCEPTED, "")))
                .message())
        .contains("of an agency that was asked");
    assertThat(made.askedOf(editor(Role.BUSINESS_MANAGER))).isEmpty();
  }

  @Test
  void whoever_does_not_take_all_of_it_says_why() {
    var made = made(asked(POLICE, null));

    for (var response : List.of(Response.IN_PART, Response.REJECTED)) {
      assertThat(refusal(made.answered(representative(POLICE), answer(response, " "))))
          .isEqualTo(new Refusal("reasons", "Enter why not all of it is accepted"));
      accepted(made.answered(representative(POLICE), answer(response, "Too few people")));
    }
  }

  @Test
  void an_answer_is_given_once() {
    var made = made(asked(POLICE, answer(Response.REJECTED, "Too few people")));

    assertThat(refusal(made.answered(representative(POLICE), answer(Response.ACCEPTED, "")))
            .message())
        .isEqualTo("Agency answered on 25 March 2027");
  }

  @Test
  void its_words_stand_when_an_agency_has_answered_them() {
    accepted(made(asked(POLICE, null)).reworded("Ask every father", "They are known", null));
    assertThat(refusal(made(asked(POLICE, answer(Response.ACCEPTED, "")))
                .reworded("Ask some fathers", "They are known", null))
            .message())
        .contains("An agency has answered these words");
  }

  @Test
  void it_says_in_a_few_words_where_it_stands() {
    var yes = asked(POLICE, answer(Response.ACCEPTED, ""));
    var no = asked(HEALTH, answer(Response.REJECTED, "Too few people"));

    assertThat(made(asked(POLICE, null)).standing()).isEqualTo("Waits for answers");
    assertThat(made(yes, asked(HEALTH, null)).standing()).isEqualTo("Partly answered");
    assertThat(made(yes).standing()).isEqualTo("Accepted");
    assertThat(made(yes, no).standing()).isEqualTo("Accepted in part");
    assertThat(made(no).standing()).isEqualTo("Rejected");
  }

  @Test
  void an_action_can_be_raised_when_somebody_has_accepted() {
    assertThat(made(asked(POLICE, null)).mayBeActedOn()).isPresent();
    assertThat(made(asked(POLICE, answer(Response.REJECTED, "No"))).mayBeActedOn())
        .isPresent();
    assertThat(made(asked(POLICE, answer(Response.IN_PART, "Some"))).mayBeActedOn())
        .isEmpty();
  }

  @Test
  void nobody_clears_the_words_of_an_action_that_they_wrote() {
    var writer = editor(Role.REVIEWER);
    var wording = wording(writer, "Ask about every father", TODAY.plusDays(1));

    assertThat(wording.mayBeClearedBy(writer)).isPresent();
    assertThat(wording.mayBeClearedBy(editor(Role.DELEGATED_PARTNER))).isEmpty();
    assertThat(wording.mayBeClearedBy(editor(Role.SCRUTINEER))).isPresent();
  }

  @Test
  void the_words_of_an_action_are_one_line_for_a_day_to_come() {
    var writer = editor(Role.REVIEWER);

    assertThat(wording(writer, " ", TODAY.minusDays(1)).faults(TODAY))
        .extracting(Refusal::field)
        .containsExactly("promise", "due");
    assertThat(wording(writer, "x".repeat(201), TODAY).faults(TODAY))
        .extracting(Refusal::message)
        .containsExactly("The promise must be 200 characters or fewer");
  }

  private static ActionWording wording(Editor writer, String promise, LocalDate due) {
    return new ActionWording(
        Ids.next(),
        new RecommendationId(Ids.next()),
        ProposedAction.of(promise, POLICE, due),
        writer.person(),
        TODAY);
  }

  private static Recommendation made(Addressed... agencies) {
    return new Recommendation(
        new RecommendationId(Ids.next()),
        new ReviewId(Ids.next()),
        1,
        "Ask about every father",
        "They are known",
        null,
        List.of(new FindingId(Ids.next())),
        Stream.of(agencies).toList(),
        0);
  }

  private static Addressed asked(AgencyId agency, @Nullable Answer answer) {
    return new Addressed(agency, "Agency", answer);
  }

  private static Answer answer(Response response, String reasons) {
    return new Answer(Ids.next(), response, reasons, TODAY);
  }

  private static Editor representative(AgencyId agency) {
    return new Editor(PersonId.next(), agency, Set.of(Role.REPRESENTATIVE.code()));
  }
}
