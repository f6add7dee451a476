package org.lapwing.audits.web;

import org.lapwing.audits.Auditors;
import org.lapwing.audits.Audits;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audits of the partnership, the newest first. */
@Controller
class AuditsController {

  private final Audits audits;

  AuditsController(Audits audits) {
    this.audits = audits;
  }

  @GetMapping("/p/{slug}/audits")
  ModelAndView audits(
      @PathVariable String slug, @RequestParam(defaultValue = "2147483647") int before) {
    var page = new AuditsPage(
        At.base(slug), audits.page(before), before < Integer.MAX_VALUE, Auditors.mayEdit());
    return new ModelAndView(new Page("audits/audits", page));
  }
}
