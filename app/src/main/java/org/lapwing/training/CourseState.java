package org.lapwing.training;

import java.time.LocalDate;
import org.lapwing.thread.Node;

/** Whether a course is offered, with what is known of it only then. */
public sealed interface CourseState {

  /** Since when. */
  LocalDate on();

  record Offered(LocalDate on) implements CourseState {}

  /**
   * Being looked at again, because it does not yet teach what was learnt.
   *
   * @param mustAnswer the action or finding that it must answer before it is offered again
   */
  record UnderReview(LocalDate on, String reason, Node mustAnswer) implements CourseState {}

  record Withdrawn(LocalDate on, String reason) implements CourseState {}

  /** As people say it. */
  default String words() {
    return switch (this) {
      case Offered _ -> "Offered";
      case UnderReview _ -> "Under review";
      case Withdrawn _ -> "Withdrawn";
    };
  }

  /** The colour of its tag. */
  default String colour() {
    return switch (this) {
      case Offered _ -> "green";
      case UnderReview _ -> "yellow";
      case Withdrawn _ -> "grey";
    };
  }
}
