package org.lapwing.incidents.web;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.referrals.Referrals;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the business manager or the co-ordinator records an incident. */
@Controller
@RequestMapping("/p/{slug}/incidents/new")
class NewIncidentController {

  private final Incidents incidents;
  private final Referrals referrals;

  NewIncidentController(Incidents incidents, Referrals referrals) {
    this.incidents = incidents;
    this.referrals = referrals;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug, @RequestParam(required = false) @Nullable UUID referral) {
    requireRunner();
    var begun = referral == null
        ? Map.of("children", "Child A")
        : NewIncidentPage.from(referrals.get(referral));
    return IncidentPages.show(
        "newIncident", NewIncidentPage.sent(IncidentPages.base(slug), Ids.next(), begun));
  }

  @PostMapping
  ModelAndView record(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(required = false) @Nullable UUID referral,
      @RequestParam Map<String, String> fields) {
    requireRunner();
    var page = NewIncidentPage.sent(IncidentPages.base(slug), once, fields);
    var wanted = page.read();
    var faults = page.facts().faults(incidents.faults(wanted));
    if (!faults.isEmpty()) {
      return IncidentPages.again("newIncident", page.refused(faults));
    }
    return switch (incidents.open(wanted, once)) {
      case Accepted<IncidentId>(var id) -> {
        if (referral != null) {
          referrals.takenUp(referral, id);
        }
        yield IncidentPages.on(IncidentPages.incident(slug, id.value()));
      }
      case Refused<IncidentId>(var refusal) ->
        IncidentPages.again("newIncident", page.refused(List.of(refusal)));
    };
  }

  private static void requireRunner() {
    Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
  }
}
