package org.lapwing.incidents.web;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.referrals.Referrals;
import org.lapwing.partnerships.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of incidents: neutral labels and where the decisions stand, and nothing of any story. */
@Controller
class IncidentsController {

  private final Incidents incidents;

  IncidentsController(Incidents incidents) {
    this.incidents = incidents;
  }

  @GetMapping("/p/{slug}/incidents")
  ModelAndView incidents(
      @PathVariable String slug, @RequestParam(required = false) @Nullable Integer before) {
    var base = IncidentPages.base(slug);
    var found = incidents.page(before);
    var shown = found.stream().limit(Incidents.PAGE).toList();
    var older =
        found.size() > shown.size() ? base + "?before=" + shown.getLast().number() : null;
    return IncidentPages.show(
        "incidents",
        new IncidentsPage(
            base,
            shown,
            Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR),
            Referrals.mayRefer() ? IncidentPages.home(slug) + "/referrals" : null,
            Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR, Role.DELEGATED_PARTNER, Role.SCRUTINEER),
            before == null ? null : base,
            older));
  }
}
