package org.lapwing.oversight.web.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.oversight.challenges.Concerned;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.RiskId;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.oversight.risks.Scales;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which a risk is looked at again, joined to an action, and closed. */
@Controller
@RequestMapping("/p/{slug}/risks/{id}")
class ScoreForms {

  private final Risks risks;
  private final Scales scales;
  private final Concerned concerned;
  private final Clock clock;

  ScoreForms(Risks risks, Scales scales, Concerned concerned, Clock clock) {
    this.risks = risks;
    this.scales = scales;
    this.concerned = concerned;
    this.clock = clock;
  }

  @GetMapping("/score")
  ModelAndView score(@PathVariable String slug, @PathVariable UUID id) {
    var risk = get(id);
    return Forms.show(scoring(slug, risk, Ids.next(), RiskForm.of(risk)));
  }

  @PostMapping("/score")
  ModelAndView scored(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var form = new RiskForm(fields);
    var risk = get(id);
    var faults = new ArrayList<>(form.scoreFaults(""));
    form.review().fault().forEach(faults::add);
    return Forms.answer(
        faults,
        () -> risks.score(risk.id(), once, form.score(""), form.typed("reason"), form.reviewOn()),
        scoring(slug, risk, once, form),
        done -> RiskForms.at(slug, done.id()) + "?done=scored");
  }

  @GetMapping("/action")
  ModelAndView join(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(joining(slug, get(id), Ids.next(), ""));
  }

  @PostMapping("/action")
  ModelAndView joined(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String action) {
    var risk = get(id);
    return Forms.answer(
        concerned
            .action(action)
            .map(found -> risks.join(risk.id(), once, found, action.strip()))
            .orElseGet(() -> Outcome.refused(
                "action", "Enter the short name of an action that is here, for example A-12")),
        joining(slug, risk, once, action),
        done -> RiskForms.at(slug, done.id()) + "?done=joined");
  }

  @GetMapping("/close")
  ModelAndView close(@PathVariable String slug, @PathVariable UUID id) {
    RiskForms.onlyKeepers();
    return Forms.show(closing(slug, get(id), Ids.next(), ""));
  }

  @PostMapping("/close")
  ModelAndView closed(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String because) {
    RiskForms.onlyKeepers();
    var risk = get(id);
    return Forms.answer(
        risks.close(risk.id(), once, because),
        closing(slug, risk, once, because),
        done -> RiskForms.at(slug, done.id()) + "?done=closed");
  }

  private Risk get(UUID id) {
    return risks.get(new RiskId(id));
  }

  private FormPage scoring(String slug, Risk risk, UUID once, RiskForm form) {
    var scale = scales.on(LocalDate.now(clock));
    var fields = new ArrayList<Asked>(form.scoreFields(scale, "", "with what is done now"));
    fields.addAll(form.reviewFields("What has changed, or why has nothing?"));
    return RiskForms.form(slug, risk, "Look at this risk again", once, "Save", fields);
  }

  private static FormPage joining(String slug, Risk risk, UUID once, String action) {
    return RiskForms.form(
        slug,
        risk,
        "Join an action to this risk",
        once,
        "Join the action",
        List.of(new Asked.Line(Input.of("action", "Which action is done about it?")
            .bold()
            .hint("Its short name, for example A-12")
            .width(10)
            .value(action))));
  }

  private static FormPage closing(String slug, Risk risk, UUID once, String because) {
    return RiskForms.form(
        slug,
        risk,
        "Close this risk",
        once,
        "Close the risk",
        List.of(new Asked.Text(
            Textarea.of("because", "Why is it no longer watched?").bold().value(because))));
  }
}
