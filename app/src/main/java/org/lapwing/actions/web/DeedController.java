package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.EvidenceOfActions;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.StrongSignIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages that move an action on or back, each by writing one text. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}")
class DeedController {

  private final Actions actions;
  private final EvidenceOfActions evidence;

  DeedController(Actions actions, EvidenceOfActions evidence) {
    this.actions = actions;
    this.evidence = evidence;
  }

  @GetMapping("/{deed:complete|send-back|reopen}")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable String deed) {
    return form(slug, id, Deed.of(deed), Ids.next(), "", List.of());
  }

  @GetMapping("/{deed:verify|drop}")
  @StrongSignIn
  ModelAndView decision(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable String deed) {
    return form(slug, id, deed);
  }

  @PostMapping("/{deed:verify|drop}")
  @StrongSignIn
  ModelAndView decide(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String deed,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String note) {
    return take(slug, id, deed, once, note);
  }

  @PostMapping("/{deed:complete|send-back|reopen}")
  ModelAndView take(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String deed,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String note) {
    var wanted = Deed.of(deed);
    return Answers.answer(
        slug,
        wanted.take(actions, new ActionId(id), once, note),
        wanted.segment(),
        refusals -> form(slug, id, wanted, once, note, refusals));
  }

  private ModelAndView form(
      String slug, UUID id, Deed deed, UUID once, String note, List<Refusal> refusals) {
    var action = actions.get(new ActionId(id));
    return Answers.show(
        "deed",
        new DeedPage(
            Answers.base(slug), action, deed, evidence.of(action.id()), once, note, refusals));
  }
}
