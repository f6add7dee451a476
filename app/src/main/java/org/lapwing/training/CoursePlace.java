package org.lapwing.training;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows courses in the thread, to everybody who serves the partnership: they hold no case material. */
@Component
class CoursePlace implements ThreadPlace {

  private final CourseStore store;

  CoursePlace(CourseStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Courses.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(course -> course.id().value(), CoursePlace::seen));
  }

  private static Seen seen(Course course) {
    return new Seen(
        "Course " + course.reference(),
        course.outline().title(),
        "courses/" + course.id().value(),
        course.state().words());
  }
}
