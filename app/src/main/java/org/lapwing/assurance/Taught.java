package org.lapwing.assurance;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.lapwing.assurance.Stage.Evidence;
import org.lapwing.assurance.Stage.Mark;
import org.lapwing.assurance.Stage.Remedy;
import org.lapwing.kernel.InWords;
import org.lapwing.training.figures.CourseFigures;

/** Whether what was found is taught: seats are counted by people and agencies, and a course in revision says so. */
final class Taught {

  private static final String WITHDRAWN = "Withdrawn";
  private static final String IN_REVISION = "Under review";

  private Taught() {}

  /** @param events how many awareness events tell of it */
  static Stage of(List<CourseFigures> all, int events, List<Evidence> records, Remedy remedy) {
    var courses = all.stream().filter(one -> !one.state().equals(WITHDRAWN)).toList();
    if (courses.isEmpty()) {
      return events == 0
          ? Stage.gap(
              all.isEmpty() ? "no course touches this" : "its course was withdrawn",
              records,
              remedy)
          : Stage.of(Mark.IN_PLACE, "Shared", InWords.count(events, "event", "events"), records);
    }
    var note = courses.stream().map(one -> reach(one, courses.size() > 1)).collect(joining("; "));
    if (courses.stream().anyMatch(one -> one.state().equals(IN_REVISION))) {
      return Stage.of(Mark.UNDER_WAY, "In revision", note, records);
    }
    return courses.stream().allMatch(one -> one.runs() == 0)
        ? Stage.of(Mark.PLANNED, "Planned", "not held yet", records)
        : Stage.of(Mark.IN_PLACE, "Taught", note, records);
  }

  private static String reach(CourseFigures course, boolean named) {
    var reached = course.runs() == 0
        ? "not held yet"
        : "%s people of %s"
            .formatted(
                course.total().words(),
                InWords.count(course.agencies().size(), "agency", "agencies"));
    return named ? course.reference() + ": " + reached : reached;
  }
}
