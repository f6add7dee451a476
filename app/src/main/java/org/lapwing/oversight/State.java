package org.lapwing.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/** Where a meeting stands. */
public sealed interface State {

  record Planned() implements State {}

  record Held() implements State {}

  /**
   * Held, and its minutes are approved.
   *
   * @param by who recorded it, or null where that is not known
   */
  record Approved(LocalDate on, @Nullable PersonId by) implements State {}

  /** In one to three words. */
  default String words() {
    return switch (this) {
      case Planned _ -> "Planned";
      case Held _ -> "Held";
      case Approved _ -> "Minutes approved";
    };
  }

  default String colour() {
    return switch (this) {
      case Planned _ -> "grey";
      case Held _ -> "blue";
      case Approved _ -> "green";
    };
  }

  default String code() {
    return switch (this) {
      case Planned _ -> "planned";
      case Held _ -> "held";
      case Approved _ -> "approved";
    };
  }
}
