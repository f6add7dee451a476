package org.lapwing.release.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Surroundings;
import org.lapwing.release.Doer;
import org.lapwing.release.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a statement is begun. */
@Controller
@RequestMapping("/p/{slug}/statements/new")
class NewStatementController {

  private final Statements statements;
  private final Tellable.Finder tellable;
  private final Surroundings surroundings;

  NewStatementController(
      Statements statements, Tellable.Finder tellable, Surroundings surroundings) {
    this.statements = statements;
    this.tellable = tellable;
    this.surroundings = surroundings;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug) {
    return form(
        slug,
        Ids.next(),
        Written.nothing(Objects.requireNonNullElse(surroundings.place(), "")),
        List.of());
  }

  @PostMapping
  ModelAndView draft(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") List<String> actions) {
    var written = Written.typed(fields, actions);
    var there = tellable.find(List.of());
    var faults = written.faults(1, there);
    return faults.isEmpty()
        ? Answers.answer(
            slug,
            statements.draft(once, written.draft(there)),
            refusals -> form(slug, once, written, refusals))
        : Answers.refused(refusals -> form(slug, once, written, refusals), faults);
  }

  private ModelAndView form(String slug, UUID once, Written written, List<Refusal> refusals) {
    if (!Doer.current().writes()) {
      throw new NotFound();
    }
    return Answers.show(
        "write",
        new WritePage(
            Answers.base(slug),
            null,
            1,
            0,
            0,
            once,
            written,
            tellable.find(List.of()),
            null,
            refusals));
  }
}
