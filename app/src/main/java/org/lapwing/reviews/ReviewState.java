package org.lapwing.reviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a review stands: it only goes on, because what was agreed was agreed on a day. */
public sealed interface ReviewState {

  /** Since when, or null where the source of a profile does not say. */
  @Nullable
  LocalDate on();

  record Open(@Nullable LocalDate on) implements ReviewState {}

  record FindingsAgreed(@Nullable LocalDate on) implements ReviewState {}

  record Closed(@Nullable LocalDate on) implements ReviewState {}

  /** The state as people say it. */
  default String words() {
    return switch (this) {
      case Open _ -> "Open";
      case FindingsAgreed _ -> "Findings agreed";
      case Closed _ -> "Closed";
    };
  }

  /** The colour of its tag. */
  default String colour() {
    return switch (this) {
      case Open _ -> "blue";
      case FindingsAgreed _ -> "green";
      case Closed _ -> "grey";
    };
  }

  default String code() {
    return switch (this) {
      case Open _ -> "open";
      case FindingsAgreed _ -> "findings_agreed";
      case Closed _ -> "closed";
    };
  }

  static ReviewState of(String code, @Nullable LocalDate on) {
    return switch (code) {
      case "open" -> new Open(on);
      case "findings_agreed" -> new FindingsAgreed(on);
      case "closed" -> new Closed(on);
      default -> throw new IllegalStateException("No review is " + code);
    };
  }
}
