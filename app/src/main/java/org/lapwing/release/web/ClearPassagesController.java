package org.lapwing.release.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.release.Doer;
import org.lapwing.release.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a second reader clears what somebody else wrote. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/statements/{id}/clear")
class ClearPassagesController {

  private final Statements statements;

  ClearPassagesController(Statements statements) {
    this.statements = statements;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return form(slug, id, Ids.next(), List.of(), List.of());
  }

  @PostMapping
  ModelAndView clear(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") List<UUID> cleared) {
    return Answers.answer(
        slug,
        statements.clear(id, once, cleared),
        refusals -> form(slug, id, once, cleared, refusals));
  }

  private ModelAndView form(
      String slug, UUID id, UUID once, List<UUID> chosen, List<Refusal> refusals) {
    var statement = statements.get(id);
    var doer = Doer.current();
    if (!doer.reads()) {
      throw new NotFound();
    }
    var edition = statement.read().orElseThrow(NotFound::new);
    return Answers.show(
        "clear",
        new ClearPage(
            Answers.base(slug) + "/" + id,
            statement,
            statements.clearance(edition),
            doer,
            once,
            chosen.stream().map(UUID::toString).toList(),
            refusals));
  }
}
