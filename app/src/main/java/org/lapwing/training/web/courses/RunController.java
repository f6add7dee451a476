package org.lapwing.training.web.courses;

import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.training.Course;
import org.lapwing.training.CourseId;
import org.lapwing.training.Courses;
import org.lapwing.training.Run;
import org.lapwing.training.Runs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a run of a course is planned and moved. */
@Controller
@RequestMapping("/p/{slug}/courses/{id}/runs")
class RunController {

  private final Courses courses;
  private final Runs runs;

  RunController(Courses courses, Runs runs) {
    this.courses = courses;
    this.runs = runs;
  }

  @GetMapping("/new")
  ModelAndView newForm(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(planning(slug, editable(id), Ids.next(), RunForm.sent(Map.of())));
  }

  @PostMapping("/new")
  ModelAndView plan(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var course = editable(id);
    var typed = RunForm.sent(fields);
    return Forms.answer(
        typed.faults(),
        () -> runs.plan(course.id(), once, typed.read()),
        planning(slug, course, once, typed),
        _ -> At.of(slug, course.id()));
  }

  @GetMapping("/{courseRun}")
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID courseRun) {
    var course = editable(id);
    var run = runs.get(course.id(), courseRun);
    return Forms.show(moving(slug, course, run, Ids.next(), RunForm.of(run.plan())));
  }

  @PostMapping("/{courseRun}")
  ModelAndView move(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID courseRun,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var course = editable(id);
    var run = runs.get(course.id(), courseRun);
    var typed = RunForm.sent(fields);
    return Forms.answer(
        typed.faults(),
        () -> runs.replan(course.id(), courseRun, once, version, typed.read()),
        moving(slug, course, run, once, typed),
        _ -> At.of(slug, course.id()));
  }

  private static FormPage planning(String slug, Course course, UUID once, RunForm typed) {
    return FormPage.of("Plan a run", At.back(slug, course), once, "Plan run", typed.fields())
        .caption(At.caption(course));
  }

  private static FormPage moving(String slug, Course course, Run run, UUID once, RunForm typed) {
    return FormPage.of("Change a run", At.back(slug, course), once, "Save", typed.fields())
        .caption(At.caption(course))
        .version(run.version());
  }

  private Course editable(UUID id) {
    At.requireEditor();
    return courses.get(new CourseId(id));
  }
}
