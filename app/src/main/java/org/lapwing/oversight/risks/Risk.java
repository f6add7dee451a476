package org.lapwing.oversight.risks;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/**
 * Something that could go wrong for children here.
 *
 * @param scaleSince the edition of the scale by which it was scored last
 * @param before how likely and grave it was before anything was done about it
 * @param current the same with what is done about it
 * @param reviewOn when it is looked at again
 * @param closed when, by whom and why it is no longer watched; null while it is
 */
public record Risk(
    RiskId id,
    int number,
    Telling telling,
    Owner owner,
    LocalDate scaleSince,
    Score before,
    Score current,
    LocalDate reviewOn,
    LocalDate raisedOn,
    @Nullable Closed closed,
    int version) {

  static final String WHO_KEEPS =
      "Only the business manager, the co-ordinator or a delegated partner keeps the risk register";

  private static final int LONGEST_TEXT = 5_000;

  /**
   * Who looks after it.
   *
   * @param person nobody while the agency has named none
   */
  public record Owner(AgencyId agency, @Nullable PersonId person) {}

  /** Why it is no longer watched. */
  public record Closed(LocalDate on, PersonId by, String because) {}

  /** The name that people say aloud. */
  public String reference() {
    return "RK-" + number;
  }

  public boolean isOpen() {
    return closed == null;
  }

  public boolean isReviewLate(LocalDate today) {
    return isOpen() && reviewOn.isBefore(today);
  }

  /** Says how likely and grave it is now, with a reason, and when it is looked at again. */
  Outcome<Risk> score(
      Keeper by, Score next, String reason, LocalDate review, LocalDate edition, LocalDate today) {
    return (by.tends(this)
            ? Optional.<Refusal>empty()
            : no(
                "",
                "Only its owner, their agency’s representative, or those who keep the register can score a risk"))
        .or(this::stillOpen)
        .or(() -> steps(next, "likelihood", "impact"))
        .or(() -> text("reason", reason, "Enter what has changed, or that nothing has"))
        .or(() -> ahead(review, today))
        .<Outcome<Risk>>map(Outcome.Refused::new)
        .orElseGet(() -> accepted(new Risk(
            id, number, telling, owner, edition, before, next, review, raisedOn, null, version)));
  }

  /** Puts its words right, or gives it to another owner. */
  Outcome<Risk> change(Keeper by, Telling other, Owner who) {
    return kept(by)
        .or(this::stillOpen)
        .or(() -> other.faults().stream().findFirst())
        .<Outcome<Risk>>map(Outcome.Refused::new)
        .orElseGet(() -> accepted(new Risk(
            id,
            number,
            other.stripped(),
            who,
            scaleSince,
            before,
            current,
            reviewOn,
            raisedOn,
            null,
            version)));
  }

  Outcome<Risk> close(Keeper by, String because, LocalDate today) {
    return kept(by)
        .or(this::stillOpen)
        .or(() -> text("because", because, "Enter why this risk is no longer watched"))
        .<Outcome<Risk>>map(Outcome.Refused::new)
        .orElseGet(() -> accepted(new Risk(
            id,
            number,
            telling,
            owner,
            scaleSince,
            before,
            current,
            reviewOn,
            raisedOn,
            new Closed(today, by.person(), because.strip()),
            version)));
  }

  static Optional<Refusal> kept(Keeper by) {
    return by.keeps() ? Optional.empty() : no("", WHO_KEEPS);
  }

  static Optional<Refusal> steps(Score score, String likelihood, String impact) {
    if (!Score.isStep(score.likelihood())) {
      return no(likelihood, "Choose how likely it is");
    }
    return Score.isStep(score.impact())
        ? Optional.empty()
        : no(impact, "Choose how grave it would be");
  }

  static Optional<Refusal> ahead(LocalDate review, LocalDate today) {
    return review.isAfter(today)
        ? Optional.empty()
        : no("review", "The day on which it is looked at again must be in the future");
  }

  Optional<Refusal> stillOpen() {
    return isOpen()
        ? Optional.empty()
        : no("", "This risk is closed. Enter a new one if it is back");
  }

  private static Optional<Refusal> text(String field, String text, String ifBlank) {
    if (text.isBlank()) {
      return no(field, ifBlank);
    }
    return text.length() > LONGEST_TEXT
        ? no(field, "Write %,d characters or fewer".formatted(LONGEST_TEXT))
        : Optional.empty();
  }

  private static Optional<Refusal> no(String field, String message) {
    return Optional.of(new Refusal(field, message));
  }
}
