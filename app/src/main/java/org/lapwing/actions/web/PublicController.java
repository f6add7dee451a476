package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Doer;
import org.lapwing.actions.PublicWordings;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
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

  private final Actions actions;
  private final PublicWordings wordings;

  PublicController(Actions actions, PublicWordings wordings) {
    this.actions = actions;
    this.wordings = wordings;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return form(slug, id, Ids.next(), null, List.of());
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
        "worded",
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
      @RequestParam UUID words,
      @RequestParam(defaultValue = "") String read) {
    return Answers.answer(
        slug,
        wordings.approve(new ActionId(id), once, words, read.equals("yes")),
        "published",
        all -> form(slug, id, once, null, all));
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
        "withdrawn",
        all -> form(slug, id, once, new PublicPage.Written("", "", note), all));
  }

  private ModelAndView form(
      String slug,
      UUID id,
      UUID once,
      PublicPage.@Nullable Written written,
      List<Refusal> refusals) {
    var doer = Doer.current();
    var action = actions.get(new ActionId(id));
    if (!doer.writesFor(action.owner()) && !doer.decides()) {
      throw new NotFound();
    }
    return Answers.show(
        "publicWording",
        PublicPage.of(
            Answers.base(slug), action, wordings.of(action.id()), doer, once, written, refusals));
  }
}
