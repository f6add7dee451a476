package org.lapwing.training.web.courses;

import org.lapwing.platform.Page;
import org.lapwing.training.Prospectus;
import org.lapwing.training.Trainers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The courses of the partnership, in the order of their numbers. */
@Controller
class CoursesController {

  private final Prospectus prospectus;

  CoursesController(Prospectus prospectus) {
    this.prospectus = prospectus;
  }

  @GetMapping("/p/{slug}/courses")
  ModelAndView courses(@PathVariable String slug, @RequestParam(defaultValue = "0") int after) {
    var page =
        new CoursesPage("/p/" + slug, prospectus.lines(after), after > 0, Trainers.mayEdit());
    return new ModelAndView(new Page("training/courses", page));
  }
}
