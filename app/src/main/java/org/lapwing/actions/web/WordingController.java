package org.lapwing.actions.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Actions.Wanted;
import org.lapwing.actions.Doer;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a promise is worded anew, and the one that shows both when two people did so at once. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}/wording")
class WordingController {

  private final Actions actions;

  WordingController(Actions actions) {
    this.actions = actions;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var action = runnable(id);
    return form(slug, id, Ids.next(), action.version(), Wording.of(action), "", List.of());
  }

  @PostMapping
  ModelAndView reword(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam int version,
      @RequestParam Map<String, String> fields) {
    return save(slug, id, once, version, Wording.typed(fields), fields.getOrDefault("why", ""));
  }

  /** Field by field theirs or yours, against the version that the person has now seen. */
  @PostMapping("/choose")
  ModelAndView choose(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam int version,
      @RequestParam Map<String, String> choices) {
    var yours = Wording.typed(choices);
    var merged = yours.merged(
        Wording.of(runnable(id)), name -> "theirs".equals(choices.get("keep-" + name)));
    return save(slug, id, once, version, merged, choices.getOrDefault("why", ""));
  }

  private ModelAndView save(
      String slug, UUID id, UUID once, int version, Wording typed, String why) {
    try {
      return Answers.answer(
          slug,
          actions.reword(
              new ActionId(id), once, version, new Wanted(typed.asPromise(), typed.asPlan()), why),
          "reworded",
          refusals -> form(slug, id, once, version, typed, why, refusals));
    } catch (OptimisticLockingFailureException changedMeanwhile) {
      return conflict(slug, id, once, typed, why);
    }
  }

  private ModelAndView conflict(String slug, UUID id, UUID once, Wording typed, String why) {
    var action = runnable(id);
    var page = Answers.show(
        "conflict",
        new ConflictPage(Answers.base(slug), action, once, Wording.of(action), typed, why));
    page.setStatus(CONFLICT);
    return page;
  }

  private ModelAndView form(
      String slug,
      UUID id,
      UUID once,
      int version,
      Wording typed,
      String why,
      List<Refusal> refusals) {
    return Answers.show(
        "wording",
        new WordingPage(Answers.base(slug), runnable(id), once, version, typed, why, refusals));
  }

  private Action runnable(UUID id) {
    if (!Doer.current().runs()) {
      throw new NotFound();
    }
    return actions.get(new ActionId(id));
  }
}
