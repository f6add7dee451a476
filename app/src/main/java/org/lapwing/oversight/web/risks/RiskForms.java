package org.lapwing.oversight.web.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.risks.Keeper;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.RiskId;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.oversight.risks.Risks.Wish;
import org.lapwing.oversight.risks.Scales;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which a risk is entered and its words are put right, for those who keep the register. */
@Controller
@RequestMapping("/p/{slug}/risks")
class RiskForms {

  private final Risks risks;
  private final Scales scales;
  private final People people;
  private final Clock clock;

  RiskForms(Risks risks, Scales scales, People people, Clock clock) {
    this.risks = risks;
    this.scales = scales;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView enter(@PathVariable String slug) {
    onlyKeepers();
    return Forms.show(entering(slug, Ids.next(), new RiskForm(Map.of())));
  }

  @PostMapping("/new")
  ModelAndView entered(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    onlyKeepers();
    var form = new RiskForm(fields);
    var faults = new ArrayList<>(form.toldFaults(people));
    faults.addAll(form.scoreFaults("before-"));
    faults.addAll(form.scoreFaults(""));
    form.review().fault().forEach(faults::add);
    return Forms.answer(
        faults,
        () -> risks.raise(
            new Wish(
                form.telling(),
                form.owner(people).orElseThrow(),
                form.score("before-"),
                form.score(""),
                form.typed("reason"),
                form.reviewOn()),
            once),
        entering(slug, once, form),
        risk -> at(slug, risk.id()) + "?done=raised");
  }

  @GetMapping("/{id}/edit")
  ModelAndView change(@PathVariable String slug, @PathVariable UUID id) {
    onlyKeepers();
    var risk = risks.get(new RiskId(id));
    return Forms.show(changing(slug, risk, Ids.next(), RiskForm.of(risk)));
  }

  @PostMapping("/{id}/edit")
  ModelAndView changed(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    onlyKeepers();
    var form = new RiskForm(fields);
    var risk = risks.get(new RiskId(id));
    return Forms.answer(
        form.toldFaults(people),
        () -> risks.change(
            risk.id(), once, version, form.telling(), form.owner(people).orElseThrow()),
        changing(slug, risk, once, form),
        done -> at(slug, done.id()) + "?done=changed");
  }

  private FormPage entering(String slug, UUID once, RiskForm form) {
    var scale = scales.on(LocalDate.now(clock));
    var fields = new ArrayList<Asked>(form.toldFields(people));
    fields.addAll(form.scoreFields(scale, "before-", "if nothing were done"));
    fields.addAll(form.scoreFields(scale, "", "with what is done now"));
    fields.addAll(form.reviewFields("Why does it stand there?"));
    return FormPage.of(
            "Enter a risk",
            BackLink.to(RisksController.base(slug), "Risk register"),
            once,
            "Enter the risk",
            fields)
        .lead(
            "Everybody who serves here reads the register. Leave out names of children and what a case is about.");
  }

  private FormPage changing(String slug, Risk risk, UUID once, RiskForm form) {
    return form(slug, risk, "Change this risk", once, "Save", form.toldFields(people))
        .version(risk.version());
  }

  static FormPage form(
      String slug, Risk risk, String title, UUID once, String button, List<Asked> fields) {
    return FormPage.of(
            title, BackLink.to(at(slug, risk.id()), risk.reference()), once, button, fields)
        .caption("Risk " + risk.reference() + ": " + risk.telling().title());
  }

  static String at(String slug, RiskId id) {
    return RisksController.base(slug) + "/" + id.value();
  }

  /** For others there is no such form. */
  static void onlyKeepers() {
    if (!Keeper.current().keeps()) {
      throw new NotFound();
    }
  }
}
