package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Doer;
import org.lapwing.actions.PublicWordings;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which words for the public are written, approved and withdrawn. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}/public")
class PublicController {

  private static final PublicPage.Written NOTHING = new PublicPage.Written("", "", "");

  private final Actions actions;
  private final PublicWordings wordings;

  PublicController(Actions actions, PublicWordings wordings) {
    this.actions = actions;
    this.wordings = wordings;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return form(slug, id, Ids.next(), NOTHING, List.of());
  }

  @PostMapping
  ModelAndView write(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String wording,
      @RequestParam(defaultValue = "") String progress) {
    return Answers.answer(
        slug,
        wordings.write(new ActionId(id), once, wording, progress),
        all -> form(slug, id, once, new PublicPage.Written(wording, progress, ""), all));
  }

  /** Where somebody comes back to who had to show again that it is them. */
  @GetMapping({"/approve", "/withdraw"})
  String back() {
    return "redirect:/p/{slug}/actions/{id}/public";
  }

  @PostMapping("/approve")
  @StrongSignIn
  ModelAndView approve(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam UUID words) {
    return Answers.answer(
        slug,
        wordings.approve(new ActionId(id), once, words),
        all -> form(slug, id, once, NOTHING, all));
  }

  @PostMapping("/withdraw")
  @StrongSignIn
  ModelAndView withdraw(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String note) {
    return Answers.answer(
        slug,
        wordings.withdraw(new ActionId(id), once, note),
        all -> form(slug, id, once, new PublicPage.Written("", "", note), all));
  }

  private ModelAndView form(
      String slug, UUID id, UUID once, PublicPage.Written written, List<Refusal> refusals) {
    if (!Doer.current().runs()) {
      throw new NotFound();
    }
    var action = actions.get(new ActionId(id));
    return Answers.show(
        "publicWording",
        new PublicPage(
            Answers.base(slug),
            action,
            wordings.of(action.id()),
            Role.BUSINESS_MANAGER.isHeld(),
            once,
            written,
            refusals));
  }
}
