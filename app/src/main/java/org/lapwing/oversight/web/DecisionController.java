package org.lapwing.oversight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.DecisionId;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.web.AskPage.Asked;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one decision, and the forms that put its words right and raise a further action. */
@Controller
@RequestMapping("/p/{slug}/meeting-decisions/{id}")
class DecisionController {

  private final Decisions decisions;
  private final DecisionFacts facts;
  private final Roster roster;
  private final Clock clock;

  DecisionController(Decisions decisions, DecisionFacts facts, Roster roster, Clock clock) {
    this.decisions = decisions;
    this.facts = facts;
    this.roster = roster;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView decision(@PathVariable String slug, @PathVariable UUID id) {
    return Pages.show("decision", facts.page(slug, new DecisionId(id)));
  }

  @GetMapping("/action")
  ModelAndView raise(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var decision = decisions.get(new DecisionId(id));
    return raising(slug, decision, ActionForm.empty(OwnerChoice.of(roster)), List.of());
  }

  @PostMapping("/action")
  ModelAndView raised(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    Pages.onlyClerks();
    var decision = decisions.get(new DecisionId(id));
    var form = ActionForm.typed(OwnerChoice.of(roster), fields);
    var faults = form.faults(LocalDate.now(clock));
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> raising(slug, decision, form, refusals), faults);
    }
    return Pages.answer(
        decisions.raise(decision.id(), form.read()),
        _ -> at(slug, decision.id()),
        refusals -> raising(slug, decision, form, refusals));
  }

  @GetMapping("/edit")
  ModelAndView reword(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    var decision = decisions.get(new DecisionId(id));
    return rewording(slug, decision, decision.decided(), List.of());
  }

  @PostMapping("/edit")
  ModelAndView reworded(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String words) {
    Pages.onlyClerks();
    var decision = decisions.get(new DecisionId(id));
    return Pages.answer(
        decisions.reword(decision.id(), version, words),
        done -> at(slug, done.id()),
        refusals -> rewording(slug, decisions.get(decision.id()), words, refusals));
  }

  private static ModelAndView raising(
      String slug, MeetingDecision decision, ActionForm form, List<Refusal> refusals) {
    return Pages.show(
        "raise", new RaisePage(at(slug, decision.id()), decision, form, refusals));
  }

  private static ModelAndView rewording(
      String slug, MeetingDecision decision, String words, List<Refusal> refusals) {
    var field = new Asked.Text(
        Textarea.of("words", "What was decided?").bold().rows(3).value(words));
    return Pages.show(
        "ask",
        new AskPage(
            "Put the words of a decision right",
            "Decision " + decision.reference(),
            "Until the minutes are approved. Leave out names of children and families, and what a case is about.",
            at(slug, decision.id()),
            decision.reference(),
            Ids.next(),
            decision.version(),
            List.of(field),
            "Save",
            refusals));
  }

  static String at(String slug, DecisionId id) {
    return "/p/" + slug + "/meeting-decisions/" + id.value();
  }
}
