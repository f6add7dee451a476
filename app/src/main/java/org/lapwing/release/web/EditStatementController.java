package org.lapwing.release.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.release.Doer;
import org.lapwing.release.Edition;
import org.lapwing.release.Signing;
import org.lapwing.release.Statement;
import org.lapwing.release.Statements;
import org.lapwing.release.Text;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a statement that is not released yet gets other words. */
@Controller
@RequestMapping("/p/{slug}/statements/{id}/edit")
class EditStatementController {

  private static final String CLASH =
      "Somebody else changed this statement while you were writing. Theirs is shown below, and yours is kept. Save again to use yours";

  private final Statements statements;
  private final Signing signing;
  private final Tellable.Finder tellable;

  EditStatementController(Statements statements, Signing signing, Tellable.Finder tellable) {
    this.statements = statements;
    this.signing = signing;
    this.tellable = tellable;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var statement = writable(id);
    var written = Written.of(edition(statement).text(), statement.review());
    return form(slug, statement, Ids.next(), written, null, List.of());
  }

  @PostMapping
  ModelAndView rewrite(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") List<String> actions) {
    var statement = writable(id);
    var edition = edition(statement);
    var written = Written.typed(fields, actions);
    var there = tellable.find(edition.text().actions());
    var faults = written.faults(edition.version(), there);
    if (!faults.isEmpty()) {
      return Answers.refused(
          refusals -> form(slug, statement, once, written, null, refusals), faults);
    }
    try {
      return Answers.answer(
          slug,
          statements.rewrite(id, once, version, written.draft(there)),
          refusals -> form(slug, writable(id), once, written, null, refusals));
    } catch (OptimisticLockingFailureException changedMeanwhile) {
      return clash(slug, writable(id), once, written);
    }
  }

  private ModelAndView clash(String slug, Statement statement, UUID once, Written written) {
    var theirs = edition(statement).text();
    return Answers.refused(
        refusals -> form(slug, statement, once, written, theirs, refusals),
        List.of(new Refusal("", CLASH)));
  }

  private ModelAndView form(
      String slug,
      Statement statement,
      UUID once,
      Written written,
      @Nullable Text theirs,
      List<Refusal> refusals) {
    var edition = edition(statement);
    return Answers.show(
        "write",
        new WritePage(
            Answers.base(slug) + "/" + statement.id(),
            statement.reference(),
            edition.version(),
            edition.revision(),
            signing.of(statement.id()).over(edition.fingerprint()).size(),
            once,
            written,
            tellable.find(edition.text().actions()),
            theirs,
            refusals));
  }

  /** The statement, if this person writes and it is not released yet. */
  private Statement writable(UUID id) {
    var statement = statements.get(id);
    if (!Doer.current().writes() || !edition(statement).stage().isOpen()) {
      throw new NotFound();
    }
    return statement;
  }

  private static Edition edition(Statement statement) {
    return statement.read().orElseThrow(NotFound::new);
  }
}
