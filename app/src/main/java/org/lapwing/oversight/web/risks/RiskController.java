package org.lapwing.oversight.web.risks;

import java.util.Map;
import java.util.UUID;
import org.lapwing.oversight.risks.RiskId;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one risk. */
@Controller
class RiskController {

  private static final Map<String, String> SAID = Map.of(
      "raised", "The risk is on the register.",
      "scored", "The risk has been looked at again.",
      "changed", "The risk has been changed.",
      "joined", "The action is joined to the risk.",
      "closed", "The risk is no longer watched.");

  private final RiskFacts facts;

  RiskController(RiskFacts facts) {
    this.facts = facts;
  }

  @GetMapping("/p/{slug}/risks/{id}")
  ModelAndView risk(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done) {
    var page = facts.page(slug, new RiskId(id), SAID.get(done));
    return new ModelAndView(new Page("oversight/risks/risk", page));
  }
}
