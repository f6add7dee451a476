package org.lapwing.training.web.courses;

import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.training.Course;
import org.lapwing.training.CourseId;
import org.lapwing.training.Courses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the words of a course are put right. */
@Controller
@RequestMapping("/p/{slug}/courses/{id}/wording")
class CourseWordingController {

  private final Courses courses;

  CourseWordingController(Courses courses) {
    this.courses = courses;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    At.requireEditor();
    var now = courses.get(new CourseId(id));
    return Forms.show(form(slug, now, Ids.next(), OutlineForm.of(now.outline())));
  }

  @PostMapping
  ModelAndView reword(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    At.requireEditor();
    var now = courses.get(new CourseId(id));
    var typed = OutlineForm.sent(fields);
    return Forms.answer(
        typed.read().wrong(),
        () -> courses.reword(now.id(), once, version, typed.read()),
        form(slug, now, once, typed),
        _ -> At.of(slug, now.id()));
  }

  private static FormPage form(String slug, Course now, UUID once, OutlineForm typed) {
    return FormPage.of("Change the wording", At.back(slug, now), once, "Save", typed.fields())
        .caption(At.caption(now))
        .version(now.version());
  }
}
