package org.lapwing.training.web.courses;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.training.Course;
import org.lapwing.training.CourseId;
import org.lapwing.training.Courses;
import org.lapwing.training.web.Subjects;
import org.lapwing.training.web.Subjects.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a course is joined to an action or a programme. */
@Controller
@RequestMapping("/p/{slug}/courses/{id}/join")
class CourseJoinController {

  private final Courses courses;
  private final Subjects subjects;

  CourseJoinController(Courses courses, Subjects subjects) {
    this.courses = courses;
    this.subjects = subjects;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(form(slug, editable(id), subjects.all()));
  }

  @PostMapping
  ModelAndView join(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String answers) {
    var course = editable(id);
    var all = subjects.all();
    var chosen = Subjects.chosen(all, answers);
    if (chosen.isEmpty()) {
      return Forms.refused(
          form(slug, course, all),
          List.of(new Refusal("answers", "Choose an action or a programme")));
    }
    courses.answers(course.id(), chosen.get());
    return new ModelAndView("redirect:" + At.of(slug, course.id()));
  }

  private static FormPage form(String slug, Course course, List<Subject> all) {
    var what = Subjects.select("answers", "What is this course for?", "Choose one", all, "");
    return FormPage.of(
            "Join to an action or programme",
            At.back(slug, course),
            Ids.next(),
            "Join",
            List.of(new Asked.OneOf(what)))
        .caption(At.caption(course));
  }

  private Course editable(UUID id) {
    At.requireEditor();
    return courses.get(new CourseId(id));
  }
}
