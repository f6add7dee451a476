package org.lapwing.requests;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;

/**
 * One agency is asked what it knows of the people of a case.
 *
 * @param round those that were asked at once share it
 * @param sentBy who asked
 */
public record Request(
    RequestId id,
    int number,
    CaseId caseFile,
    AgencyId agency,
    UUID round,
    Asked asked,
    LocalDate due,
    Instant sentAt,
    @Nullable PersonId sentBy,
    State state,
    int version) {

  static final int LONGEST_REASON = 500;

  private static final String CLOSED =
      "This request is closed, so nothing can be added to it. Tell the business manager or the co-ordinator what you found, and they can ask you again";
  private static final String RECALLED = "This request was recalled. There is nothing to answer";

  /** The name that people say aloud, such as "RQ-12". */
  public String reference() {
    return "RQ-" + number;
  }

  /** Whether an answer is still awaited. */
  public boolean isOpen() {
    return state instanceof State.NotStarted || state instanceof State.Started;
  }

  public boolean isLate(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  /** Where it stands; what is open past its day is late, whatever else it is. */
  public Standing standing(LocalDate today) {
    if (isLate(today)) {
      return Standing.LATE;
    }
    return switch (state) {
      case State.NotStarted _ -> Standing.NOT_STARTED;
      case State.Started _ -> Standing.STARTED;
      case State.Submitted done -> done.isNil() ? Standing.NIL : Standing.SUBMITTED;
      case State.Closed over when over.answeredOn() == null -> Standing.UNANSWERED;
      case State.Closed over -> over.isNil() ? Standing.NIL : Standing.SUBMITTED;
      case State.Recalled _ -> Standing.RECALLED;
    };
  }

  /** The agency begins to write; what has begun already stays as it is. */
  Outcome<Request> start(LocalDate today) {
    return switch (state) {
      case State.NotStarted _ -> accepted(with(new State.Started(today)));
      case State.Started _, State.Submitted _ -> accepted(this);
      case State.Closed _ -> refused("answer", CLOSED);
      case State.Recalled _ -> refused("answer", RECALLED);
    };
  }

  /** The agency answers, or corrects what it answered before; the first answer decides whether it was in time. */
  Outcome<Request> submit(boolean nil, LocalDate today) {
    return switch (state) {
      case State.NotStarted _, State.Started _ ->
        accepted(with(new State.Submitted(today, today, nil)));
      case State.Submitted before ->
        accepted(with(new State.Submitted(today, before.answeredOn(), nil)));
      case State.Closed _ -> refused("answer", CLOSED);
      case State.Recalled _ -> refused("answer", RECALLED);
    };
  }

  /** From here on nothing can be added, whether or not anything came. */
  Outcome<Request> close(LocalDate today) {
    return switch (state) {
      case State.NotStarted _, State.Started _, State.Submitted _ ->
        accepted(with(new State.Closed(today, state.answeredOn(), state.isNil())));
      case State.Closed _ -> accepted(this);
      case State.Recalled _ ->
        refused(
            "answer", "This request was recalled already. Ask the agency again if that was wrong");
    };
  }

  /** It went to the wrong agency; once answered it can no longer be taken back. */
  Outcome<Request> recall(String reason, LocalDate today) {
    var wrong = wrongReason(reason, "Enter why it is recalled");
    if (wrong != null) {
      return refused("reason", wrong);
    }
    return switch (state) {
      case State.NotStarted _, State.Started _ -> accepted(with(new State.Recalled(today)));
      case State.Recalled _ -> accepted(this);
      case State.Submitted _, State.Closed _ ->
        refused(
            "reason",
            "The agency has answered, or the request is closed. Close it instead of recalling it");
    };
  }

  /** A later day, for a reason that stands beside it. */
  Outcome<Request> extend(LocalDate other, String reason, LocalDate today) {
    if (!isOpen()) {
      return refused(
          "due",
          "This request is no longer open, so its day cannot move. Ask the agency again if you need more");
    }
    if (!other.isAfter(due)) {
      return refused("due", "The new day must be later than the one that stands now");
    }
    if (other.isBefore(today)) {
      return refused("due", "The new day must be today or later");
    }
    var wrong = wrongReason(reason, "Enter why the day moves");
    return wrong == null
        ? accepted(new Request(
            id, number, caseFile, agency, round, asked, other, sentAt, sentBy, state, version))
        : refused("reason", wrong);
  }

  private static @Nullable String wrongReason(String typed, String ifBlank) {
    if (typed.isBlank()) {
      return ifBlank;
    }
    return typed.strip().length() > LONGEST_REASON
        ? "The reason must be %d characters or fewer".formatted(LONGEST_REASON)
        : null;
  }

  private Request with(State next) {
    return new Request(
        id, number, caseFile, agency, round, asked, due, sentAt, sentBy, next, version);
  }
}
