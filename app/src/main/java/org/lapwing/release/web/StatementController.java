package org.lapwing.release.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.release.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one statement: where it stands, what to do next, what it says, who signed it, what happened. */
@Controller
@RequestMapping("/p/{slug}/statements/{id}")
class StatementController {

  private final Statements statements;
  private final StatementFacts facts;

  StatementController(Statements statements, StatementFacts facts) {
    this.statements = statements;
    this.facts = facts;
  }

  @GetMapping
  ModelAndView statement(@PathVariable String slug, @PathVariable UUID id) {
    return page(slug, id, List.of());
  }

  @PostMapping("/offer")
  ModelAndView offer(@PathVariable String slug, @PathVariable UUID id, @RequestParam UUID once) {
    return Answers.answer(slug, statements.offer(id, once), refusals -> page(slug, id, refusals));
  }

  private ModelAndView page(String slug, UUID id, List<Refusal> refusals) {
    var page = facts.page(slug, id, refusals);
    return Answers.show(page.edition() == null ? "withdrawn" : "statement", page);
  }
}
