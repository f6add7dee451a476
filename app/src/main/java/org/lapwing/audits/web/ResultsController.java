package org.lapwing.audits.web;

import java.util.Map;
import java.util.UUID;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.AuditId;
import org.lapwing.audits.Audits;
import org.lapwing.audits.Results;
import org.lapwing.audits.Sheet;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which it is entered what the files of one agency showed. */
@Controller
@RequestMapping("/p/{slug}/audits/{id}/results/{agency}")
class ResultsController {

  private final Audits audits;
  private final Results results;
  private final People people;

  ResultsController(Audits audits, Results results, People people) {
    this.audits = audits;
    this.results = results;
    this.people = people;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID agency) {
    var cycle = editable(id, agency);
    var questions = cycle.plan().questions();
    var typed = results
        .find(cycle.id(), new AgencyId(agency))
        .map(sheet -> ResultsForm.of(questions, sheet))
        .orElseGet(() -> ResultsForm.sent(questions, Map.of()));
    return Forms.show(form(slug, cycle, agency, Ids.next(), typed));
  }

  @PostMapping
  ModelAndView enter(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID agency,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var cycle = editable(id, agency);
    var typed = ResultsForm.sent(cycle.plan().questions(), fields);
    return Forms.answer(
        typed.faults(),
        () -> results.enter(cycle.id(), new AgencyId(agency), once, version, typed.read()),
        form(slug, cycle, agency, once, typed),
        _ -> At.of(slug, cycle.id()));
  }

  private FormPage form(String slug, AuditCycle cycle, UUID agency, UUID once, ResultsForm typed) {
    var version =
        results.find(cycle.id(), new AgencyId(agency)).map(Sheet::version).orElse(0);
    return FormPage.of(
            "Results of " + people.agencyName(new AgencyId(agency)),
            At.back(slug, cycle),
            once,
            "Save results",
            typed.fields())
        .caption(At.caption(cycle))
        .lead(
            "In how many files was the answer yes, and how many were looked at? Leave a question empty if it was not asked. Numbers only, nothing of any child.")
        .version(version);
  }

  private AuditCycle editable(UUID id, UUID agency) {
    At.requireEditor();
    var cycle = audits.get(new AuditId(id));
    if (!cycle.plan().agencies().contains(new AgencyId(agency))) {
      throw new NotFound();
    }
    return cycle;
  }
}
