package org.lapwing.publication.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.progress.ReleasedProgress;
import org.lapwing.platform.NotFound;
import org.lapwing.publication.Site;
import org.lapwing.publication.web.PublicPages.Shown;
import org.lapwing.release.released.ReleasedStatement;
import org.lapwing.release.released.ReleasedStatements;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The statements of a partnership in public, with their earlier versions; what was withdrawn says so and no more. */
@Controller
@RequestMapping("/{slug}/statements")
class PublicStatementsController {

  private static final String SEGMENT = "statements";

  private final PublicPages pages;
  private final ReleasedStatements statements;
  private final ReleasedProgress progress;

  PublicStatementsController(
      PublicPages pages, ReleasedStatements statements, ReleasedProgress progress) {
    this.pages = pages;
    this.statements = statements;
    this.progress = progress;
  }

  @GetMapping
  ModelAndView all(@PathVariable String slug) {
    return pages.of(
        slug,
        "publication/statements",
        SEGMENT,
        site -> new PublicStatementsPage(site, statements.all()));
  }

  @GetMapping("/{id}")
  ModelAndView current(@PathVariable String slug, @PathVariable UUID id) {
    return pages.of(slug, SEGMENT, site -> {
      var versions = statements.versions(id);
      return versions.isEmpty() ? withdrawn(site, id) : shown(site, versions.getFirst(), versions);
    });
  }

  @GetMapping("/{id}/versions/{version}")
  ModelAndView version(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable int version) {
    return pages.of(slug, SEGMENT, site -> {
      var versions = statements.versions(id);
      return versions.isEmpty()
          ? withdrawn(site, id)
          : versions.stream()
              .filter(one -> one.version() == version)
              .findFirst()
              .map(one -> shown(site, one, versions))
              .orElseThrow(NotFound::new);
    });
  }

  private Shown shown(Site site, ReleasedStatement one, List<ReleasedStatement> versions) {
    var page = new PublicStatementPage(site, one, versions, Progress.of(one, progress.all()));
    return new Shown("publication/statement", page, HttpStatus.OK);
  }

  private Shown withdrawn(Site site, UUID id) {
    return statements
        .withdrawal(id)
        .map(one ->
            new Shown("publication/withdrawn", new WithdrawnPage(site, one), HttpStatus.GONE))
        .orElseThrow(NotFound::new);
  }
}
