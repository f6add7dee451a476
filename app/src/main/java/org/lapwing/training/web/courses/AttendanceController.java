package org.lapwing.training.web.courses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.People;
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

/** The page on which it is recorded who booked and who came, agency by agency. */
@Controller
@RequestMapping("/p/{slug}/courses/{id}/runs/{courseRun}/attendance")
class AttendanceController {

  private final Courses courses;
  private final Runs runs;
  private final People people;
  private final Clock clock;

  AttendanceController(Courses courses, Runs runs, People people, Clock clock) {
    this.courses = courses;
    this.runs = runs;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID courseRun) {
    At.requireEditor();
    var course = courses.get(new CourseId(id));
    var run = runs.get(course.id(), courseRun);
    var typed = AttendanceForm.of(people.agenciesHere(), run);
    return Forms.show(form(slug, course, run, Ids.next(), typed));
  }

  @PostMapping
  ModelAndView count(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID courseRun,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    At.requireEditor();
    var course = courses.get(new CourseId(id));
    var run = runs.get(course.id(), courseRun);
    var typed = AttendanceForm.sent(people.agenciesHere(), fields);
    return Forms.answer(
        typed.faults(run, LocalDate.now(clock)),
        () -> runs.count(course.id(), courseRun, once, version, typed.read()),
        form(slug, course, run, once, typed),
        _ -> At.of(slug, course.id()));
  }

  private FormPage form(String slug, Course course, Run run, UUID once, AttendanceForm typed) {
    var isOver = !run.plan().on().isAfter(LocalDate.now(clock));
    return FormPage.of(
            isOver ? "Record who came" : "Record who booked",
            At.back(slug, course),
            once,
            "Save",
            typed.fields())
        .caption(At.caption(course) + ", " + InWords.date(run.plan().on()))
        .lead("Leave an agency empty if nobody booked from it. Numbers only, no names.")
        .version(run.version());
  }
}
