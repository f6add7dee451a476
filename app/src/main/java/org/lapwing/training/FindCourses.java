package org.lapwing.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds courses by their words. */
@Component
class FindCourses implements Searchable {

  private final CourseStore store;

  FindCourses(CourseStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Courses.KIND;
  }

  @Override
  public String heading() {
    return "Courses";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return store.matching(words, after, most).stream().map(FindCourses::found).toList();
  }

  private static Found found(Course course) {
    var id = course.id().value();
    return new Found(
        id,
        course.reference(),
        course.outline().title(),
        "courses/" + id,
        course.state().words());
  }
}
