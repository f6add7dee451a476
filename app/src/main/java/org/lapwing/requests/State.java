package org.lapwing.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an agency has come with its answer. */
public sealed interface State {

  /** When the first answer came, or null if none did. */
  default @Nullable LocalDate answeredOn() {
    return null;
  }

  /** Whether the agency answered that it holds nothing. */
  default boolean isNil() {
    return false;
  }

  /** The day from which on it stands so. */
  LocalDate on();

  record NotStarted(LocalDate on) implements State {}

  record Started(LocalDate on) implements State {}

  /** It was answered, and can be corrected until it is closed. */
  record Submitted(LocalDate on, LocalDate answeredOn, boolean isNil) implements State {}

  /** Nothing can be added any more; without a day of answer nothing ever came. */
  record Closed(LocalDate on, @Nullable LocalDate answeredOn, boolean isNil) implements State {}

  /** It went to the wrong agency. */
  record Recalled(LocalDate on) implements State {}

  /** The name as it is stored, such as {@code not_started}. */
  default String code() {
    return switch (this) {
      case NotStarted _ -> "not_started";
      case Started _ -> "started";
      case Submitted _ -> "submitted";
      case Closed _ -> "closed";
      case Recalled _ -> "recalled";
    };
  }

  static State of(String code, LocalDate on, @Nullable LocalDate answered, boolean nil) {
    return switch (code) {
      case "not_started" -> new NotStarted(on);
      case "started" -> new Started(on);
      case "submitted" -> new Submitted(on, answered == null ? on : answered, nil);
      case "closed" -> new Closed(on, answered, nil);
      case "recalled" -> new Recalled(on);
      default -> throw new IllegalArgumentException("No such state");
    };
  }
}
