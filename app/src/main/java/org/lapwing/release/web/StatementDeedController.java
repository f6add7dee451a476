package org.lapwing.release.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.release.Doer;
import org.lapwing.release.Releases;
import org.lapwing.release.Signing;
import org.lapwing.release.Statements;
import org.lapwing.release.Stoppage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages that release, correct, withdraw and keep a statement, each by a person’s button. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/statements/{id}/{deed:release|correct|withdraw|keep}")
class StatementDeedController {

  private final Statements statements;
  private final Signing signing;
  private final Releases releases;
  private final Stoppage stoppage;
  private final Clock clock;

  StatementDeedController(
      Statements statements, Signing signing, Releases releases, Stoppage stoppage, Clock clock) {
    this.statements = statements;
    this.signing = signing;
    this.releases = releases;
    this.stoppage = stoppage;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable String deed) {
    return form(slug, id, Deed.of(deed), Ids.next(), "", List.of());
  }

  @PostMapping
  ModelAndView take(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String deed,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String note) {
    var wanted = Deed.of(deed);
    return Answers.answer(
        slug,
        wanted.take(releases, id, once, note),
        wanted.then(),
        refusals -> form(slug, id, wanted, once, note, refusals));
  }

  private ModelAndView form(
      String slug, UUID id, Deed deed, UUID once, String note, List<Refusal> refusals) {
    var statement = statements.get(id);
    if (!Doer.current().writes()) {
      throw new NotFound();
    }
    var edition = statement.read().orElseThrow(NotFound::new);
    var here = Answers.base(slug) + "/" + id;
    return Answers.show(
        "deed",
        new DeedPage(
            here,
            statement,
            edition,
            signing.of(id),
            new Stopped(
                "/p/" + slug,
                statement,
                stoppage.over(statement),
                stoppage.cannotBeChecked(statement)),
            clock.instant(),
            deed,
            once,
            note,
            refusals));
  }
}
