package org.lapwing.incidents.web;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.LEAD_PARTNER;
import static org.lapwing.partnerships.Role.SCRUTINEER;

import org.lapwing.incidents.figures.TimelinessFigures;
import org.lapwing.partnerships.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of figures on timeliness, decisions not to notify, and disagreements; small numbers are untold. */
@Controller
class FiguresController {

  private final TimelinessFigures figures;

  FiguresController(TimelinessFigures figures) {
    this.figures = figures;
  }

  @GetMapping("/p/{slug}/incidents/figures")
  ModelAndView figures(@PathVariable String slug) {
    Role.require(BUSINESS_MANAGER, CO_ORDINATOR, DELEGATED_PARTNER, LEAD_PARTNER, SCRUTINEER);
    return IncidentPages.show(
        "figures", new FiguresPage(IncidentPages.base(slug), figures.timeliness()));
  }
}
