package org.lapwing.oversight;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.State.Approved;
import org.lapwing.oversight.State.Held;
import org.lapwing.oversight.State.Planned;

/** A meeting: planned, then held, then its minutes are approved. */
public record Meeting(
    MeetingId id, int number, Plan plan, State state, String minutes, int version) {

  static final int LONGEST_MINUTES = 50_000;

  /** The name that people say aloud. */
  public String reference() {
    return "M-" + number;
  }

  public boolean isHeld() {
    return !(state instanceof Planned);
  }

  /** Moves it, or says something else about it, while it is still to come. */
  Outcome<Meeting> change(Plan other) {
    var wrong = other.wrong();
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    return state instanceof Planned
        ? accepted(new Meeting(id, number, other.stripped(), state, minutes, version))
        : refused(
            "",
            "This meeting has been held, so its day and place stay as they were. Plan another meeting instead");
  }

  /** Records that it was held; one whose day is still to come cannot have been. */
  Outcome<Meeting> hold(LocalDate today) {
    if (plan.day().isAfter(today)) {
      return refused(
          "",
          "This meeting is on %s. Record who was there when it has been held"
              .formatted(InWords.date(plan.day())));
    }
    return accepted(isHeld() ? this : with(new Held(), minutes));
  }

  /** Writes its minutes; approved ones stay as they were approved. */
  Outcome<Meeting> write(String text) {
    return switch (state) {
      case Planned _ ->
        refused("minutes", "Record that the meeting was held before you write its minutes");
      case Approved _ ->
        refused(
            "minutes",
            "These minutes are approved, so they stay as they are. Add a correction beside them instead");
      case Held _ when text.isBlank() -> refused("minutes", "Enter the minutes");
      case Held _
      when text.length() > LONGEST_MINUTES ->
        refused("minutes", "Write %,d characters or fewer".formatted(LONGEST_MINUTES));
      case Held _ -> accepted(with(state, text.strip()));
    };
  }

  /** Approves its minutes; of a meeting still to come there are none. */
  Outcome<Meeting> approve(@Nullable PersonId by, LocalDate today) {
    return switch (state) {
      case Planned _ ->
        refused("", "This meeting has not been held yet, so there are no minutes to approve");
      case Approved _ -> accepted(this);
      case Held _
      when minutes.isBlank() ->
        refused("", "Nobody has written the minutes of this meeting yet. Write them first");
      case Held _ -> accepted(with(new Approved(today, by), minutes));
    };
  }

  /** Why it cannot decide anything now; empty if it can. */
  public Optional<Refusal> cannotDecide() {
    return switch (state) {
      case Planned _ ->
        Optional.of(new Refusal(
            "words",
            "This meeting has not been held yet. Record who was there before what it decided"));
      case Approved _ ->
        Optional.of(
            new Refusal(
                "words",
                "The minutes of this meeting are approved. What was decided since belongs to a later meeting"));
      case Held _ -> Optional.empty();
    };
  }

  private Meeting with(State next, String text) {
    return new Meeting(id, number, plan, next, text, version);
  }
}
