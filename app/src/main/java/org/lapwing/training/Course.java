package org.lapwing.training;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;
import org.lapwing.thread.Node;
import org.lapwing.training.CourseState.Offered;
import org.lapwing.training.CourseState.UnderReview;
import org.lapwing.training.CourseState.Withdrawn;

/** Something that is taught, so that practice changes. */
public record Course(CourseId id, int number, Outline outline, CourseState state, int version) {

  private static final int LONGEST_TITLE = 150;

  /**
   * What a course is.
   *
   * @param changes what should be different in practice once people have taken it
   * @param level for whom it is, such as "Level 3"; blank for everybody
   */
  public record Outline(String title, String changes, String level) {

    Outline stripped() {
      return new Outline(title.strip(), changes.strip(), level.strip());
    }

    /** Everything wrong with it. */
    public List<Refusal> wrong() {
      return Stream.of(
              Wrong.text("title", title, "Enter the title of the course", LONGEST_TITLE),
              Wrong.text("changes", changes, "Enter what this course should change"))
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** The name that people say aloud. */
  public String reference() {
    return "T-" + number;
  }

  /** A course is looked at again for something: whoever says so names what it must answer. */
  Outcome<Course> review(String reason, Node mustAnswer, LocalDate today) {
    return switch (state) {
      case Offered _ ->
        because(reason, "Enter why this course is under review")
            .<Outcome<Course>>map(Outcome.Refused::new)
            .orElseGet(() -> accepted(with(new UnderReview(today, reason.strip(), mustAnswer))));
      case UnderReview _ -> refused("", "This course is under review already");
      case Withdrawn _ -> refused("", "This course is withdrawn. Offer it again first");
    };
  }

  /** It is offered again once somebody says what changed. */
  Outcome<Course> offer(String changed, LocalDate today) {
    return switch (state) {
      case Offered _ -> refused("", "This course is offered already");
      case UnderReview _, Withdrawn _ ->
        because(changed, "Enter what has changed since")
            .<Outcome<Course>>map(Outcome.Refused::new)
            .orElseGet(() -> accepted(with(new Offered(today))));
    };
  }

  Outcome<Course> withdraw(String reason, LocalDate today) {
    return switch (state) {
      case Withdrawn _ -> refused("", "This course is withdrawn already");
      case Offered _, UnderReview _ ->
        because(reason, "Enter why this course is withdrawn")
            .<Outcome<Course>>map(Outcome.Refused::new)
            .orElseGet(() -> accepted(with(new Withdrawn(today, reason.strip()))));
    };
  }

  Course reworded(Outline other) {
    return new Course(id, number, other.stripped(), state, version);
  }

  private static Optional<Refusal> because(String reason, String ifBlank) {
    return Wrong.text("reason", reason, ifBlank);
  }

  private Course with(CourseState next) {
    return new Course(id, number, outline, next, version);
  }
}
