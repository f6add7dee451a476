package org.lapwing.audits.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.AuditId;
import org.lapwing.audits.Audits;
import org.lapwing.audits.Stage;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an audit is put right: all of it while it is planned, its outline once it has begun. */
@Controller
@RequestMapping("/p/{slug}/audits/{id}/plan")
class AuditPlanController {

  private final Audits audits;
  private final People people;

  AuditPlanController(Audits audits, People people) {
    this.audits = audits;
    this.people = people;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    At.requireEditor();
    var now = audits.get(new AuditId(id));
    return Forms.show(form(slug, now, Ids.next(), PlanForm.of(now.plan(), people.agenciesHere())));
  }

  @PostMapping
  ModelAndView replan(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") List<String> agencies) {
    At.requireEditor();
    var now = audits.get(new AuditId(id));
    var typed = typed(now, fields, agencies);
    return Forms.answer(
        typed.faults(),
        () -> audits.replan(now.id(), once, version, typed.read()),
        form(slug, now, once, typed),
        _ -> At.of(slug, now.id()));
  }

  /** What is not asked any more, once it has begun, stays as it was. */
  private PlanForm typed(AuditCycle now, Map<String, String> fields, List<String> agencies) {
    var all = people.agenciesHere();
    var typed = PlanForm.sent(fields, agencies, all);
    return now.stage() == Stage.PLANNED
        ? typed
        : PlanForm.of(now.plan(), all).with(typed.title(), typed.theme(), typed.from(), typed.to());
  }

  private static FormPage form(String slug, AuditCycle now, UUID once, PlanForm typed) {
    var fields = now.stage() == Stage.PLANNED ? typed.whole() : typed.outline();
    return FormPage.of("Change the plan", At.back(slug, now), once, "Save", fields)
        .caption(At.caption(now))
        .version(now.version());
  }
}
