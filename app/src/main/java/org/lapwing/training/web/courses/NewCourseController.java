package org.lapwing.training.web.courses;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
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

/** The page on which a course is recorded, with what it is for. */
@Controller
@RequestMapping("/p/{slug}/courses/new")
class NewCourseController {

  private final Courses courses;
  private final Subjects subjects;

  NewCourseController(Courses courses, Subjects subjects) {
    this.courses = courses;
    this.subjects = subjects;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug) {
    At.requireEditor();
    return Forms.show(form(slug, Ids.next(), OutlineForm.sent(Map.of()), subjects.all(), ""));
  }

  @PostMapping
  ModelAndView add(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    At.requireEditor();
    var typed = OutlineForm.sent(fields);
    var all = subjects.all();
    var reason = fields.getOrDefault("reason", "");
    var reasons = Subjects.chosen(all, reason).stream().toList();
    return Forms.answer(
        typed.read().wrong(),
        () -> courses.add(typed.read(), reasons, once),
        form(slug, once, typed, all, reason),
        course -> At.of(slug, course.id()));
  }

  private static FormPage form(
      String slug, UUID once, OutlineForm typed, List<Subject> all, String reason) {
    var why = Subjects.select(
        "reason", "Which action or programme is it for? (optional)", "None yet", all, reason);
    List<Asked> fields =
        Stream.concat(typed.fields().stream(), Stream.of(new Asked.OneOf(why))).toList();
    return FormPage.of(
        "Add a course", BackLink.to(At.base(slug), "Training"), once, "Add course", fields);
  }
}
