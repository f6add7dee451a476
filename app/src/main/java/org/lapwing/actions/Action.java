package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.Optional;
import org.lapwing.actions.Lifecycle.Verb;
import org.lapwing.actions.State.By;
import org.lapwing.actions.State.Done;
import org.lapwing.actions.State.Dropped;
import org.lapwing.actions.State.UnderWay;
import org.lapwing.actions.State.Verified;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;

/** A promise that one agency makes to the partnership, to be kept by a day and verified by another. */
public record Action(
    ActionId id,
    int number,
    Origin origin,
    Promise promise,
    Plan plan,
    Owner owner,
    Dates dates,
    State state,
    Progress progress,
    int version) {

  static final int LONGEST_PROMISE = 200;
  static final int LONGEST_TEXT = 10_000;

  /** The name that people say aloud. */
  public String reference() {
    return "A-" + number;
  }

  public boolean isLate(LocalDate today) {
    return state.stage().isOpen() && dates.due() != null && dates.due().isBefore(today);
  }

  Outcome<Action> start(Doer doer, LocalDate today) {
    return move(Verb.START, tendedBy(doer), new UnderWay(today, ""));
  }

  Outcome<Action> updated(Doer doer, String text) {
    return tendedBy(doer)
        .or(() -> text("note", text, "Enter how it is going"))
        .<Outcome<Action>>map(Outcome.Refused::new)
        .orElseGet(() -> accepted(this));
  }

  /** A promise is kept only when someone can show that it was. */
  Outcome<Action> complete(Doer doer, String shows, boolean hasEvidence, LocalDate today) {
    var no = tendedBy(doer)
        .or(this::partsOpen)
        .or(() -> shown(hasEvidence, "Add evidence before you mark this as done"))
        .or(() -> text("note", shows, "Enter what shows that this was done"));
    return move(Verb.COMPLETE, no, new Done(today, By.of(doer), shows.strip()));
  }

  /**
   * Nobody verifies their own: only somebody of an agency that neither owns the action nor says that it is done, who says
   * what they looked at.
   */
  Outcome<Action> verify(Doer doer, String note, boolean hasEvidence, LocalDate today) {
    return state instanceof Done done
        ? move(
            Verb.VERIFY,
            judgedBy(doer, done)
                .or(() -> shown(
                    hasEvidence,
                    "There is no evidence to look at. Send it back and say what would show it"))
                .or(() -> text("note", note, "Enter what you looked at and what it shows")),
            new Verified(today, By.of(doer), note.strip(), done))
        : impossible(Verb.VERIFY);
  }

  Outcome<Action> sendBack(Doer doer, String missing, LocalDate today) {
    return state instanceof Done done
        ? move(
            Verb.SEND_BACK,
            judgedBy(doer, done).or(() -> text("note", missing, "Enter what is still missing")),
            new UnderWay(today, missing.strip()))
        : impossible(Verb.SEND_BACK);
  }

  Outcome<Action> reopen(Doer doer, String reason, LocalDate today) {
    var allowed =
        state instanceof Done ? tendedBy(doer) : runBy(doer, "reopen an action that is closed");
    return move(
        Verb.REOPEN,
        allowed.or(() -> text("note", reason, "Enter why this action is open again")),
        new UnderWay(today, ""));
  }

  Outcome<Action> drop(Doer doer, String reason, LocalDate today) {
    var no = runBy(doer, "drop an action")
        .or(() -> text("note", reason, "Enter why this action is dropped"));
    return move(Verb.DROP, no, new Dropped(today, By.of(doer), reason.strip()));
  }

  Outcome<Action> reword(Doer doer, Promise other, Plan how, String why) {
    return runBy(doer, "change the wording of an action")
        .or(() -> wrong(other))
        .or(() -> text("why", why, "Enter why you are changing this"))
        .<Outcome<Action>>map(Outcome.Refused::new)
        .orElseGet(() -> accepted(worded(other.stripped(), how.stripped())));
  }

  /** What its owner says of how it goes; whoever says that it is off track says how it is brought back, or it is red. */
  Outcome<Action> reported(Doer doer, String text, Outlook outlook, String recovery) {
    return tendedBy(doer)
        .or(this::closed)
        .or(() -> text("note", text, "Enter how it is going"))
        .or(() -> tooLong("recovery", recovery))
        .<Outcome<Action>>map(Outcome.Refused::new)
        .orElseGet(() -> accepted(with(progress.expecting(outlook, recovery))));
  }

  Outcome<Action> handOver(Doer doer, Owner other) {
    return tendedBy(doer)
        .or(this::closed)
        .<Outcome<Action>>map(Outcome.Refused::new)
        .orElseGet(() -> accepted(with(other, dates, state)));
  }

  /** Whether a new date may be asked for: by those who tend it, while it is open, for a later day than today. */
  Optional<Refusal> askForDate(Doer doer, LocalDate wanted, String reason, LocalDate today) {
    return tendedBy(doer)
        .or(this::closed)
        .or(() -> wanted.isAfter(today)
            ? Optional.empty()
            : no("due", "The new date must be in the future"))
        .or(() -> dates.start() != null && wanted.isBefore(dates.start())
            ? no("due", "The new date must be on or after the start")
            : Optional.empty())
        .or(() -> wanted.equals(dates.due())
            ? no("due", "Enter a date other than the present one")
            : Optional.empty())
        .or(() -> text("reason", reason, "Enter why a new date is needed"));
  }

  Outcome<Action> moveTo(Doer doer, DateRequest request, String why) {
    return decidedBy(doer, request)
        .or(this::closed)
        .or(() -> text("note", why, "Enter why the date moves"))
        .<Outcome<Action>>map(Outcome.Refused::new)
        .orElseGet(() -> accepted(movedTo(request.wanted())));
  }

  /** Nobody agrees to their own delay: who asked for the date, or owns the action, does not decide. */
  public Optional<Refusal> decidedBy(Doer doer, DateRequest request) {
    if (doer.person().equals(request.asker()) || doer.person().equals(owner.person())) {
      return no(
          "",
          "You asked for this date or own this action, so somebody else must decide: the business manager, the co-ordinator or a delegated partner");
    }
    return doer.decides()
        ? Optional.empty()
        : no(
            "",
            "Only the business manager, the co-ordinator or a delegated partner can decide on a new date");
  }

  private static Optional<Refusal> shown(boolean hasEvidence, String ifNot) {
    return hasEvidence ? Optional.empty() : no("", ifNot);
  }

  /** Why this person may not do what those who tend the action do; empty if they may. */
  public Optional<Refusal> tendedBy(Doer doer) {
    return doer.tends(owner)
        ? Optional.empty()
        : no(
            "",
            "Only the owner, their agency’s representative, the business manager or the co-ordinator can do this");
  }

  /** Why this person may not judge whether the action is done; empty if they may. */
  public Optional<Refusal> judgedBy(Doer doer, Done done) {
    var own = doer.agency().equals(owner.agency())
        || doer.agency().equals(done.by().agency())
        || doer.person().equals(owner.person())
        || doer.person().equals(done.by().person());
    if (own) {
      return no("", "Nobody verifies their own. Ask somebody from another agency");
    }
    return doer.canJudge()
        ? Optional.empty()
        : no(
            "",
            "Ask a representative, delegated partner, scrutineer or auditor from another agency to verify this");
  }

  static Optional<Refusal> runBy(Doer doer, String what) {
    return doer.runs()
        ? Optional.empty()
        : no("", "Only the business manager or the co-ordinator can " + what);
  }

  static Optional<Refusal> wrong(Promise promise) {
    var words = promise.words().strip();
    if (words.isEmpty()) {
      return no("promise", "Enter the promise");
    }
    return words.length() > LONGEST_PROMISE
        ? no("promise", "The promise must be %d characters or fewer".formatted(LONGEST_PROMISE))
        : Optional.empty();
  }

  static Optional<Refusal> text(String field, String text, String ifBlank) {
    return text.isBlank() ? no(field, ifBlank) : tooLong(field, text);
  }

  static Optional<Refusal> tooLong(String field, String text) {
    return text.length() > LONGEST_TEXT
        ? no(field, "Write %,d characters or fewer".formatted(LONGEST_TEXT))
        : Optional.empty();
  }

  static Optional<Refusal> no(String field, String message) {
    return Optional.of(new Refusal(field, message));
  }

  private Optional<Refusal> partsOpen() {
    return progress.partDue() == null
        ? Optional.empty()
        : no("", "Some of its parts are open. Mark them as done, or drop them, first");
  }

  Optional<Refusal> closed() {
    return state.stage().isOpen()
        ? Optional.empty()
        : no(
            "",
            "This action is " + state.stage().words().toLowerCase(java.util.Locale.UK)
                + ". Reopen it first");
  }

  private Outcome<Action> move(Verb verb, Optional<Refusal> no, State next) {
    return Lifecycle.allows(state.stage(), verb)
        ? no.<Outcome<Action>>map(Outcome.Refused::new)
            .orElseGet(() -> accepted(with(owner, dates, next)))
        : impossible(verb);
  }

  private Outcome<Action> impossible(Verb verb) {
    return refused("", Lifecycle.whyNot(state.stage(), verb));
  }

  /** The same, with what is known of how it goes. */
  Action with(Progress other) {
    return new Action(id, number, origin, promise, plan, owner, dates, state, other, version);
  }

  private Action with(Owner who, Dates when, State where) {
    return new Action(id, number, origin, promise, plan, who, when, where, progress, version);
  }

  private Action worded(Promise words, Plan how) {
    return new Action(id, number, origin, words, how, owner, dates, state, progress, version);
  }

  /** The first date that is promised moves nothing. */
  private Action movedTo(LocalDate wanted) {
    var moved = with(owner, dates.movedTo(wanted), state);
    return dates.due() == null ? moved : moved.with(progress.moved());
  }
}
