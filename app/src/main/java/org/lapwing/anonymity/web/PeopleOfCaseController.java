package org.lapwing.anonymity.web;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of the people of a case. */
@Controller
class PeopleOfCaseController {

  private final Cases cases;
  private final PeopleFacts facts;
  private final Trail trail;

  PeopleOfCaseController(Cases cases, PeopleFacts facts, Trail trail) {
    this.cases = cases;
    this.facts = facts;
    this.trail = trail;
  }

  @GetMapping("/p/{slug}/cases/{file}/people")
  @OpenToGuests
  ModelAndView people(@PathVariable String slug, @PathVariable UUID file) {
    var found = cases.get(new CaseId(file));
    if (found.mayRead()) {
      trail.read("case", file, found.right().code());
    }
    var keeps = Role.anyHeld(ADMINISTRATOR, BUSINESS_MANAGER);
    var enters = Role.anyHeld(CO_ORDINATOR, BUSINESS_MANAGER);
    return CasePages.show("people", facts.page(slug, found, enters, keeps));
  }
}
