package org.lapwing.audits.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.UUID;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.AuditId;
import org.lapwing.audits.Audits;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one audit: what was looked at, what was found, and how that compares with the round before. */
@Controller
@RequestMapping("/p/{slug}/audits/{id}")
class AuditController {

  private final Audits audits;
  private final AuditFacts facts;

  AuditController(Audits audits, AuditFacts facts) {
    this.audits = audits;
    this.facts = facts;
  }

  @GetMapping
  ModelAndView audit(@PathVariable String slug, @PathVariable UUID id) {
    return show(slug, id, List.of());
  }

  @PostMapping("/begin")
  ModelAndView begin(@PathVariable String slug, @PathVariable UUID id, @RequestParam UUID once) {
    return answer(slug, id, audits.begin(new AuditId(id), once));
  }

  @PostMapping("/report")
  ModelAndView report(@PathVariable String slug, @PathVariable UUID id, @RequestParam UUID once) {
    return answer(slug, id, audits.report(new AuditId(id), once));
  }

  private ModelAndView answer(String slug, UUID id, Outcome<AuditCycle> outcome) {
    return switch (outcome) {
      case Accepted<AuditCycle>(var cycle) ->
        new ModelAndView("redirect:" + At.of(slug, cycle.id()));
      case Refused<AuditCycle>(var refusal) -> {
        var again = show(slug, id, List.of(refusal));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private ModelAndView show(String slug, UUID id, List<Refusal> refusals) {
    var page = facts.page(At.base(slug), new AuditId(id), refusals);
    return new ModelAndView(new Page("audits/audit", page));
  }
}
