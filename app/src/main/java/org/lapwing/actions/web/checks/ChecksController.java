package org.lapwing.actions.web.checks;

import org.lapwing.actions.checks.Checks;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page that says what is missing from the plan. */
@Controller
class ChecksController {

  private final Checks checks;

  ChecksController(Checks checks) {
    this.checks = checks;
  }

  @GetMapping("/p/{slug}/actions/checks")
  ModelAndView checks(@PathVariable String slug) {
    return new ModelAndView(new Page(
        "actions/checks", new ChecksPage("/p/" + slug, checks.found(), checks.strengths())));
  }
}
