package org.lapwing.incidents.web.rapidreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.rapidreview.PanelAction;
import org.lapwing.incidents.rapidreview.PanelActions;
import org.lapwing.incidents.rapidreview.PanelWording;
import org.lapwing.incidents.rapidreview.PanelWordings;
import org.lapwing.incidents.web.rapidreview.PanelForms.About;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which the words are written in which a panel's action is to leave the case group. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/rapid-review/actions/{panelAction}/wording")
class PanelWordingController {

  private final PanelForms forms;
  private final PanelActions actions;
  private final PanelWordings wordings;
  private final Clock clock;

  PanelWordingController(
      PanelForms forms, PanelActions actions, PanelWordings wordings, Clock clock) {
    this.forms = forms;
    this.actions = actions;
    this.wordings = wordings;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID panelAction) {
    var about = forms.writing(slug, id);
    var action = actions.get(about.incident().id(), panelAction);
    var waiting = wordings.waiting(List.of(panelAction)).get(panelAction);
    var due = waiting == null ? action.wish().due() : waiting.due();
    return Forms.show(page(
        about,
        action,
        Ids.next(),
        waiting == null ? "" : waiting.promise(),
        TypedDay.of("due", "date due", due)));
  }

  @PostMapping
  ModelAndView write(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID panelAction,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String promise,
      @RequestParam Map<String, String> fields) {
    var about = forms.writing(slug, id);
    var incident = about.incident().id();
    var action = actions.get(incident, panelAction);
    var typed = TypedDay.sent(fields, "due", "date due");
    var today = LocalDate.now(clock);
    var due = typed.or(today);
    var faults = new ArrayList<Refusal>(typed.fault().toList());
    faults.addAll(PanelWording.faults(promise, due, today));
    return Forms.answer(
        faults,
        () -> wordings.write(incident, panelAction, once, promise, due),
        page(about, action, once, promise, typed),
        _ -> about.at(PanelActionController.section(action.wish().kind())));
  }

  private static FormPage page(
      About about, PanelAction action, UUID once, String promise, TypedDay due) {
    return about
        .form(
            "Put an action forward",
            PanelActionController.section(action.wish().kind()),
            once,
            "Put forward to be cleared",
            List.of(
                new Asked.Line(Input.of("promise", "What is promised?")
                    .bold()
                    .hint("One line without names, places, or anything that points to a child.")
                    .value(promise)),
                new Asked.Day(DateInput.of("due", "When is it due?")
                    .hint("For example, 27 3 2027")
                    .typed(due.again()))))
        .lead(
            "Everybody who serves the partnership reads an action. Somebody else who may read this case clears the words first.");
  }
}
