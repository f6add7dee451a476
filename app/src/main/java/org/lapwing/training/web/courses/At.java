package org.lapwing.training.web.courses;

import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.training.Course;
import org.lapwing.training.CourseId;
import org.lapwing.training.Trainers;

/** Where the pages of courses lie, and whom their forms are there for. */
final class At {

  private At() {}

  static String base(String slug) {
    return "/p/" + slug + "/courses";
  }

  static String of(String slug, CourseId course) {
    return base(slug) + "/" + course.value();
  }

  static BackLink back(String slug, Course course) {
    return BackLink.to(of(slug, course.id()), course.reference());
  }

  static String caption(Course course) {
    return "Course " + course.reference() + ": " + course.outline().title();
  }

  /** Forms are absent for those who may only read. */
  static void requireEditor() {
    if (!Trainers.mayEdit()) {
      throw new NotFound();
    }
  }
}
