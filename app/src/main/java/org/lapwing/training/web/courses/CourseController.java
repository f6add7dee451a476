package org.lapwing.training.web.courses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Page;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadPlace.Seen;
import org.lapwing.training.Course;
import org.lapwing.training.CourseId;
import org.lapwing.training.CourseState.UnderReview;
import org.lapwing.training.Courses;
import org.lapwing.training.Runs;
import org.lapwing.training.Trainers;
import org.lapwing.training.web.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one course: what it should change, when it is held, and who came. */
@Controller
class CourseController {

  private final Courses courses;
  private final Runs runs;
  private final Surroundings around;
  private final Clock clock;

  CourseController(Courses courses, Runs runs, Surroundings around, Clock clock) {
    this.courses = courses;
    this.runs = runs;
    this.around = around;
    this.clock = clock;
  }

  @GetMapping("/p/{slug}/courses/{id}")
  ModelAndView course(@PathVariable String slug, @PathVariable UUID id) {
    var course = courses.get(new CourseId(id));
    return new ModelAndView(new Page(
        "training/course",
        new CoursePage(
            "/p/" + slug,
            course,
            mustAnswer("/p/" + slug, course),
            runs.of(course.id()),
            courses.history(course.id()),
            LocalDate.now(clock),
            Trainers.mayEdit(),
            around.panel(new Node(Courses.KIND, id)))));
  }

  private @Nullable Seen mustAnswer(String home, Course course) {
    return course.state() instanceof UnderReview(var _, var _, var node)
        ? around.seen(home, node).orElse(null)
        : null;
  }
}
