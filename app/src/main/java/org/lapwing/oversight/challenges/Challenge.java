package org.lapwing.oversight.challenges;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.challenges.Lifecycle.Verb;

/**
 * A question that somebody independent puts to those who can answer it, open until they have (Working Together to Safeguard
 * Children 2023, chapter 2, on independent scrutiny).
 *
 * @param due when a reply is due
 * @param escalatedOn when it was last taken to those who meet; null while it was not
 */
public record Challenge(
    ChallengeId id,
    int number,
    Question question,
    Addressee to,
    Raised raised,
    LocalDate due,
    State state,
    @Nullable LocalDate escalatedOn,
    int version) {

  static final int LONGEST_TEXT = 5_000;

  static final String WHO_CHALLENGES =
      "Only the independent scrutineer or a delegated partner can raise a challenge";

  /** By whom, for which agency and when. */
  public record Raised(PersonId by, AgencyId agency, LocalDate on) {}

  /** The name that people say aloud. */
  public String reference() {
    return "C-" + number;
  }

  public boolean isLate(LocalDate today) {
    return state.stage().waits() && due.isBefore(today);
  }

  /** Whether it was taken to those who meet and is still open. */
  public boolean isEscalated() {
    return escalatedOn != null && state.stage().isOpen();
  }

  /** What is wrong with raising this; empty if nothing is. */
  static Optional<Refusal> wrong(
      Voice by, Question question, Addressee to, LocalDate due, LocalDate today) {
    if (!by.challenges()) {
      return no("", WHO_CHALLENGES);
    }
    return question
        .wrong()
        .or(() -> to instanceof Addressee.Somebody(var _, var person) && person.equals(by.person())
            ? no("to", "Choose somebody else: nobody challenges themselves")
            : Optional.empty())
        .or(() -> inFuture(due, today));
  }

  Outcome<Challenge> reply(Voice by, String text, LocalDate today) {
    return move(
        Verb.REPLY,
        answeredBy(by).or(() -> text("reply", text, "Enter the reply")),
        () -> with(to, due, new State.Replied(today, by.person()), escalatedOn));
  }

  Outcome<Challenge> satisfy(Voice by, String note, LocalDate today) {
    return move(
        Verb.SATISFY,
        judgedBy(by).or(() -> text("note", note, "Enter what satisfies you")),
        () -> with(to, due, new State.Satisfied(today, by.person(), note.strip()), escalatedOn));
  }

  Outcome<Challenge> askAgain(Voice by, String because, LocalDate next, LocalDate today) {
    return move(
        Verb.ASK_AGAIN,
        judgedBy(by)
            .or(() -> text("because", because, "Enter what the reply leaves open"))
            .or(() -> inFuture(next, today)),
        () -> with(to, next, new State.Waiting(today), escalatedOn));
  }

  /** A reply that does not satisfy, or that has not come in time, is taken to those who meet. */
  Outcome<Challenge> escalate(
      Voice by, BodyId body, String because, LocalDate next, LocalDate today) {
    return move(
        Verb.ESCALATE,
        judgedBy(by)
            .or(() -> stillTime(today))
            .or(() -> to.equals(new Addressee.Those(body))
                ? no("body", "Choose another body: this one has been asked already")
                : Optional.empty())
            .or(() -> text("because", because, "Enter why it is escalated"))
            .or(() -> inFuture(next, today)),
        () -> with(new Addressee.Those(body), next, new State.Escalated(today), today));
  }

  Outcome<Challenge> withdraw(Voice by, String reason, LocalDate today) {
    return move(
        Verb.WITHDRAW,
        judgedBy(by).or(() -> text("reason", reason, "Enter why it is withdrawn")),
        () -> with(to, due, new State.Withdrawn(today, by.person(), reason.strip()), escalatedOn));
  }

  /** Why this person may not reply; empty if they may. */
  public Optional<Refusal> answeredBy(Voice by) {
    if (by.person().equals(raised.by())) {
      return no("", "Nobody answers their own challenge. Whoever was asked replies");
    }
    return by.answersFor(to)
        ? Optional.empty()
        : no(
            "",
            switch (to) {
              case Addressee.Somebody _ ->
                "Only the person who was asked, or a representative or delegated partner of their agency, can reply";
              case Addressee.Those _ ->
                "Only somebody who sits in the body that was asked can reply";
            });
  }

  /** Why this person may not say whether a reply is enough; empty if they may. */
  public Optional<Refusal> judgedBy(Voice by) {
    if (state instanceof State.Replied(var _, var replier) && replier.equals(by.person())) {
      return no(
          "", "You wrote the reply, so whoever raised the challenge says whether it is enough");
    }
    return by.person().equals(raised.by()) || by.scrutinises()
        ? Optional.empty()
        : no("", "Only whoever raised the challenge, or an independent scrutineer, can do this");
  }

  private Optional<Refusal> stillTime(LocalDate today) {
    return state.stage().waits() && !isLate(today)
        ? no(
            "",
            "The reply is due on %s. You can escalate when it has not come by then"
                .formatted(InWords.date(due)))
        : Optional.empty();
  }

  private static Optional<Refusal> inFuture(LocalDate day, LocalDate today) {
    return day.isAfter(today)
        ? Optional.empty()
        : no("due", "The day on which a reply is due must be in the future");
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

  private Outcome<Challenge> move(
      Verb verb, Optional<Refusal> no, java.util.function.Supplier<Challenge> next) {
    return Lifecycle.allows(state.stage(), verb)
        ? no.<Outcome<Challenge>>map(Outcome.Refused::new).orElseGet(() -> accepted(next.get()))
        : refused("", Lifecycle.whyNot(state.stage(), verb));
  }

  private Challenge with(Addressee who, LocalDate when, State next, @Nullable LocalDate escalated) {
    return new Challenge(id, number, question, who, raised, when, next, escalated, version);
  }
}
