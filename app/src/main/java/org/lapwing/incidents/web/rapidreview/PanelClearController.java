package org.lapwing.incidents.web.rapidreview;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.rapidreview.PanelActions;
import org.lapwing.incidents.rapidreview.PanelWordings;
import org.lapwing.incidents.web.rapidreview.PanelForms.About;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.SummaryList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a second person reads the words of an action and lets them out of the case group. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/incidents/{id}/rapid-review/actions/{panelAction}/clear")
class PanelClearController {

  private final PanelForms forms;
  private final PanelActions actions;
  private final PanelWordings wordings;
  private final People people;

  PanelClearController(
      PanelForms forms, PanelActions actions, PanelWordings wordings, People people) {
    this.forms = forms;
    this.actions = actions;
    this.wordings = wordings;
    this.people = people;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID panelAction) {
    return show(forms.clearing(slug, id), panelAction, List.of());
  }

  @PostMapping
  ModelAndView clear(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID panelAction,
      @RequestParam UUID once) {
    var about = forms.clearing(slug, id);
    return switch (wordings.clear(about.incident().id(), panelAction, once)) {
      case Accepted<UUID> _ -> new ModelAndView("redirect:" + back(about, panelAction));
      case Refused<UUID>(var refusal) -> {
        var again = show(about, panelAction, List.of(refusal));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private String back(About about, UUID action) {
    var kind = actions.get(about.incident().id(), action).wish().kind();
    return about.at(PanelActionController.section(kind));
  }

  private ModelAndView show(About about, UUID id, List<Refusal> refusals) {
    var action = actions.get(about.incident().id(), id);
    var waiting = wordings.waiting(List.of(id)).get(id);
    if (waiting == null) {
      throw new NotFound();
    }
    var words = SummaryList.of(List.of(
        SummaryList.row("Promise", waiting.promise()),
        SummaryList.row("Kept by", forms.agencyName(action.wish().agency())),
        SummaryList.row("Due", InWords.date(waiting.due())),
        SummaryList.row(
            "Written by",
            "%s, %s"
                .formatted(
                    people.nameOf(waiting.writtenBy()), InWords.moment(waiting.writtenAt())))));
    return new ModelAndView(new Page(
        "incidents/rapidreview/clear",
        new ClearPage(
            back(about, id),
            "Rapid review of incident " + about.incident().reference(),
            about.incident().caseLabel(),
            waiting.id(),
            words,
            refusals)));
  }
}
