package org.lapwing.actions.web.register;

import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register: every promise, open before closed, the longest overdue first, or as somebody asks. */
@Controller
class RegisterController {

  private final RegisterFacts facts;

  RegisterController(RegisterFacts facts) {
    this.facts = facts;
  }

  @GetMapping("/p/{slug}/actions")
  ModelAndView register(
      @PathVariable String slug, @RequestParam MultiValueMap<String, String> query) {
    return new ModelAndView(
        new Page("actions/register", facts.page("/p/" + slug + "/actions", query)));
  }
}
