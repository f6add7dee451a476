package org.lapwing.training.web.courses;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Textarea;
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

/** The pages on which a course is put under review, offered again, or withdrawn. */
@Controller
@RequestMapping("/p/{slug}/courses/{id}")
class CourseStateController {

  private final Courses courses;
  private final Subjects subjects;

  CourseStateController(Courses courses, Subjects subjects) {
    this.courses = courses;
    this.subjects = subjects;
  }

  @GetMapping("/review")
  ModelAndView reviewForm(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(reviewing(slug, editable(id), Ids.next(), subjects.actions(), "", ""));
  }

  @PostMapping("/review")
  ModelAndView review(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String answers,
      @RequestParam(defaultValue = "") String reason) {
    var course = editable(id);
    var actions = subjects.actions();
    var again = reviewing(slug, course, once, actions, answers, reason);
    var node = Subjects.chosen(actions, answers);
    if (node.isEmpty()) {
      return Forms.refused(again, missing(reason));
    }
    return Forms.answer(
        courses.review(course.id(), once, reason, node.get()),
        again,
        _ -> At.of(slug, course.id()));
  }

  private static List<Refusal> missing(String reason) {
    var what = new Refusal("answers", "Choose what this course must answer");
    return reason.isBlank()
        ? List.of(what, new Refusal("reason", "Enter why this course is under review"))
        : List.of(what);
  }

  @GetMapping("/offer")
  ModelAndView offerForm(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(offering(slug, editable(id), Ids.next(), ""));
  }

  @PostMapping("/offer")
  ModelAndView offer(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reason) {
    var course = editable(id);
    return Forms.answer(
        courses.offer(course.id(), once, reason),
        offering(slug, course, once, reason),
        _ -> At.of(slug, course.id()));
  }

  @GetMapping("/withdraw")
  ModelAndView withdrawForm(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(withdrawing(slug, editable(id), Ids.next(), ""));
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reason) {
    var course = editable(id);
    return Forms.answer(
        courses.withdraw(course.id(), once, reason),
        withdrawing(slug, course, once, reason),
        _ -> At.of(slug, course.id()));
  }

  private static FormPage reviewing(
      String slug, Course course, UUID once, List<Subject> actions, String answers, String reason) {
    var what = Subjects.select(
        "answers", "Which action must it answer?", "Choose an action", actions, answers);
    return form(
        "Put under review",
        slug,
        course,
        once,
        List.of(new Asked.OneOf(what), why("Why does this course need another look?", reason)));
  }

  private static FormPage offering(String slug, Course course, UUID once, String reason) {
    return form("Offer again", slug, course, once, List.of(why("What has changed since?", reason)));
  }

  private static FormPage withdrawing(String slug, Course course, UUID once, String reason) {
    return form("Withdraw", slug, course, once, List.of(why("Why is it withdrawn?", reason)));
  }

  private static Asked why(String label, String typed) {
    return new Asked.Text(Textarea.of("reason", label)
        .bold()
        .hint("It stays in the history. Leave out names and case details.")
        .rows(4)
        .value(typed));
  }

  private static FormPage form(
      String deed, String slug, Course course, UUID once, List<Asked> fields) {
    return FormPage.of(deed, At.back(slug, course), once, deed, fields).caption(At.caption(course));
  }

  private Course editable(UUID id) {
    At.requireEditor();
    return courses.get(new CourseId(id));
  }
}
