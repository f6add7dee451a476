package org.lapwing.oversight.challenges;

import java.time.LocalDate;
import org.lapwing.kernel.PersonId;

/** Where a challenge stands, with what is known of it there. */
public sealed interface State {

  LocalDate on();

  /** A reply is due. */
  record Waiting(LocalDate on) implements State {}

  /** Somebody replied; whoever asked says whether that is enough. */
  record Replied(LocalDate on, PersonId by) implements State {}

  /** It was taken to those who meet, and their reply is due. */
  record Escalated(LocalDate on) implements State {}

  record Satisfied(LocalDate on, PersonId by, String note) implements State {}

  record Withdrawn(LocalDate on, PersonId by, String reason) implements State {}

  default Stage stage() {
    return switch (this) {
      case Waiting _ -> Stage.WAITING;
      case Replied _ -> Stage.REPLIED;
      case Escalated _ -> Stage.ESCALATED;
      case Satisfied _ -> Stage.SATISFIED;
      case Withdrawn _ -> Stage.WITHDRAWN;
    };
  }
}
