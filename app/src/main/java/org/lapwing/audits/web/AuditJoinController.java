package org.lapwing.audits.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.AuditId;
import org.lapwing.audits.Audits;
import org.lapwing.audits.web.Tested.Subject;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an audit is joined to what it tests. */
@Controller
@RequestMapping("/p/{slug}/audits/{id}/join")
class AuditJoinController {

  private final Audits audits;
  private final Tested tested;

  AuditJoinController(Audits audits, Tested tested) {
    this.audits = audits;
    this.tested = tested;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    At.requireEditor();
    return Forms.show(form(slug, audits.get(new AuditId(id)), tested.all()));
  }

  @PostMapping
  ModelAndView join(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String tests) {
    At.requireEditor();
    var cycle = audits.get(new AuditId(id));
    var all = tested.all();
    var chosen = Tested.chosen(all, tests);
    if (chosen.isEmpty()) {
      return Forms.refused(
          form(slug, cycle, all), List.of(new Refusal("tests", "Choose an action or a programme")));
    }
    audits.tests(cycle.id(), chosen.get());
    return new ModelAndView("redirect:" + At.of(slug, cycle.id()));
  }

  private static FormPage form(String slug, AuditCycle cycle, List<Subject> all) {
    var what = Tested.select("What does this audit test?", "Choose one", all, "");
    return FormPage.of(
            "Join to what it tests",
            At.back(slug, cycle),
            Ids.next(),
            "Join",
            List.of(new Asked.OneOf(what)))
        .caption(At.caption(cycle));
  }
}
