package org.lapwing.reviews;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.reviews.Editor.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.reviews.Addressed.Answer;

/**
 * What a review asks agencies to change.
 *
 * @param outcome what will be different for children
 * @param due null when no day was set
 * @param answers the findings that it answers
 */
public record Recommendation(
    RecommendationId id,
    ReviewId review,
    int number,
    String says,
    String outcome,
    @Nullable LocalDate due,
    List<FindingId> answers,
    List<Addressed> agencies,
    int version) {

  static final int LONGEST = 300;

  /** The name that people say aloud. */
  public String reference() {
    return "Rec " + number;
  }

  /** Where it stands, in one to three words. */
  public String standing() {
    if (agencies.stream().anyMatch(agency -> agency.answer() == null)) {
      return isTaken() ? "Partly answered" : "Waits for answers";
    }
    if (agencies.stream().noneMatch(Addressed::isTaken)) {
      return "Rejected";
    }
    return agencies.stream()
            .allMatch(agency ->
                agency.answer() != null && agency.answer().response() == Response.ACCEPTED)
        ? "Accepted"
        : "Accepted in part";
  }

  /** Whether an agency has accepted it, at least in part, so that it can be acted on. */
  public boolean isTaken() {
    return agencies.stream().anyMatch(Addressed::isTaken);
  }

  /** The place of this person's agency among those asked, if it was asked. */
  public Optional<Addressed> askedOf(Editor by) {
    return agencies.stream().filter(one -> by.speaksFor(one.agency())).findFirst();
  }

  /** An agency answers for itself, once; whoever does not take all of it says why. */
  Outcome<Answer> answered(Editor by, Answer answer) {
    var asked = askedOf(by);
    return asked
        .map(one -> notAgain(one).or(() -> wrong(answer)))
        .orElseGet(() -> no(
            "",
            "Only a representative or delegated partner of an agency that was asked can answer"))
        .<Outcome<Answer>>map(Refused::new)
        .orElseGet(() -> accepted(answer));
  }

  /** The same recommendation with the agencies that it is addressed to. */
  Recommendation addressedTo(List<Addressed> all) {
    return new Recommendation(id, review, number, says, outcome, due, answers, all, version);
  }

  /** Its words stand as soon as an agency has answered them. */
  Outcome<Recommendation> reworded(String other, String result, @Nullable LocalDate day) {
    return mayBeReworded()
        .or(() -> wrong(other, result).stream().findFirst())
        .<Outcome<Recommendation>>map(Refused::new)
        .orElseGet(() -> accepted(new Recommendation(
            id, review, number, other.strip(), result.strip(), day, answers, agencies, version)));
  }

  /** Why its words can no longer be changed; empty if they can. */
  public Optional<Refusal> mayBeReworded() {
    return agencies.stream().anyMatch(agency -> agency.answer() != null)
        ? no("", "An agency has answered these words. Make another recommendation")
        : Optional.empty();
  }

  /** Why it cannot be acted on yet; empty if it can. */
  public Optional<Refusal> mayBeActedOn() {
    return isTaken()
        ? Optional.empty()
        : no("", "No agency has accepted this recommendation. An action can be raised after that");
  }

  Optional<Refusal> unanswered() {
    return agencies.stream()
        .filter(agency -> agency.answer() == null)
        .findFirst()
        .flatMap(
            agency -> no("", "%s has not answered %s yet".formatted(agency.name(), reference())));
  }

  static List<Refusal> wrong(String says, String outcome) {
    return Stream.of(
            Review.text("says", says, "Enter what is recommended"),
            says.strip().length() > LONGEST
                ? no("says", "The recommendation must be %d characters or fewer".formatted(LONGEST))
                : Optional.<Refusal>empty(),
            Review.text("outcome", outcome, "Enter what will be different for children"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Refusal> notAgain(Addressed asked) {
    var before = asked.answer();
    return before == null
        ? Optional.empty()
        : no("", "%s answered on %s".formatted(asked.name(), InWords.date(before.on())));
  }

  private static Optional<Refusal> wrong(Answer answer) {
    return answer.response() == Response.ACCEPTED
        ? Optional.empty()
        : Review.text("reasons", answer.reasons(), "Enter why not all of it is accepted");
  }
}
