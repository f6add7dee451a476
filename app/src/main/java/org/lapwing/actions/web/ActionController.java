package org.lapwing.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one action: where it stands, what to do next, what shows it, what happened. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}")
class ActionController {

  private final Actions actions;
  private final ActionFacts facts;
  private final Clock clock;

  ActionController(Actions actions, ActionFacts facts, Clock clock) {
    this.actions = actions;
    this.facts = facts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView action(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String done) {
    return Answers.show(
        "action",
        facts.page(Answers.base(slug), new ActionId(id), LocalDate.now(clock), Said.of(done)));
  }

  @PostMapping("/start")
  ModelAndView start(@PathVariable String slug, @PathVariable UUID id, @RequestParam UUID once) {
    return Answers.answer(
        slug, actions.start(new ActionId(id), once), "start", _ -> action(slug, id, null));
  }
}
