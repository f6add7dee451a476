package org.lapwing.release.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.release.Doer;
import org.lapwing.release.Fingerprint;
import org.lapwing.release.Signing;
import org.lapwing.release.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a partner reads exactly what will be published, and signs it. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/statements/{id}/sign")
class SignStatementController {

  private final Statements statements;
  private final Signing signing;
  private final Tellable.Finder tellable;

  SignStatementController(Statements statements, Signing signing, Tellable.Finder tellable) {
    this.statements = statements;
    this.signing = signing;
    this.tellable = tellable;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return form(slug, id, Ids.next(), List.of());
  }

  @PostMapping
  ModelAndView sign(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String fingerprint) {
    return Answers.answer(
        slug,
        signing.sign(id, once, new Fingerprint(fingerprint)),
        refusals -> form(slug, id, once, refusals));
  }

  private ModelAndView form(String slug, UUID id, UUID once, List<Refusal> refusals) {
    var statement = statements.get(id);
    if (!Doer.current().signs()) {
      throw new NotFound();
    }
    var edition = statement.read().orElseThrow(NotFound::new);
    var versions = statements.versions(id);
    return Answers.show(
        "sign",
        new SignPage(
            Answers.base(slug) + "/" + id,
            statement,
            edition,
            SignPage.changes(edition, versions),
            tellable.these(edition.text().actions()),
            signing.of(id),
            once,
            refusals));
  }
}
