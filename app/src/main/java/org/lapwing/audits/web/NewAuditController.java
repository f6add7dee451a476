package org.lapwing.audits.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.AuditId;
import org.lapwing.audits.Audits;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which an audit is planned: one that asks something new, and one that asks again. */
@Controller
class NewAuditController {

  private final Audits audits;
  private final Tested tested;
  private final People people;

  NewAuditController(Audits audits, Tested tested, People people) {
    this.audits = audits;
    this.tested = tested;
    this.people = people;
  }

  @GetMapping("/p/{slug}/audits/new")
  ModelAndView form(@PathVariable String slug) {
    At.requireEditor();
    var typed = PlanForm.sent(Map.of(), List.of(), people.agenciesHere());
    return Forms.show(form(slug, null, Ids.next(), typed, ""));
  }

  @PostMapping("/p/{slug}/audits/new")
  ModelAndView plan(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") List<String> agencies) {
    At.requireEditor();
    return plan(slug, null, once, fields, agencies);
  }

  @GetMapping("/p/{slug}/audits/{id}/again")
  ModelAndView againForm(@PathVariable String slug, @PathVariable UUID id) {
    At.requireEditor();
    var earlier = audits.get(new AuditId(id));
    var typed = PlanForm.again(earlier, people.agenciesHere());
    return Forms.show(form(slug, earlier, Ids.next(), typed, ""));
  }

  @PostMapping("/p/{slug}/audits/{id}/again")
  ModelAndView again(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") List<String> agencies) {
    At.requireEditor();
    return plan(slug, audits.get(new AuditId(id)), once, fields, agencies);
  }

  private ModelAndView plan(
      String slug,
      @Nullable AuditCycle earlier,
      UUID once,
      Map<String, String> fields,
      List<String> agencies) {
    var typed = PlanForm.sent(fields, agencies, people.agenciesHere());
    var tests = fields.getOrDefault("tests", "");
    var nodes = Tested.chosen(tested.all(), tests).stream().toList();
    return Forms.answer(
        typed.faults(),
        () -> earlier == null
            ? audits.plan(typed.read(), nodes, once)
            : audits.repeat(earlier.id(), typed.read(), nodes, once),
        form(slug, earlier, once, typed, tests),
        cycle -> At.of(slug, cycle.id()));
  }

  private FormPage form(
      String slug, @Nullable AuditCycle earlier, UUID once, PlanForm typed, String tests) {
    var fields = new ArrayList<>(typed.whole());
    fields.add(new Asked.OneOf(Tested.select(
        "Which action or programme does it test? (optional)", "None yet", tested.all(), tests)));
    return earlier == null
        ? FormPage.of(
            "Plan an audit", BackLink.to(At.base(slug), "Audits"), once, "Plan audit", fields)
        : FormPage.of("Audit again", At.back(slug, earlier), once, "Plan audit", fields)
            .caption(At.caption(earlier))
            .lead("Ask the same questions, so that both audits can stand side by side.");
  }
}
