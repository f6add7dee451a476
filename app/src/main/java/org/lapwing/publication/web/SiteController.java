package org.lapwing.publication.web;

import org.lapwing.actions.progress.ReleasedProgress;
import org.lapwing.release.released.ReleasedStatements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The public site of a partnership: its statements, and how its plan is going. */
@Controller
class SiteController {

  private final PublicPages pages;
  private final ReleasedStatements statements;
  private final ReleasedProgress progress;

  SiteController(PublicPages pages, ReleasedStatements statements, ReleasedProgress progress) {
    this.pages = pages;
    this.statements = statements;
    this.progress = progress;
  }

  @GetMapping("/{slug}")
  ModelAndView site(@PathVariable String slug) {
    return pages.of(slug, "publication/site", "", site -> new SitePage(site, statements.all()));
  }

  @GetMapping("/{slug}/plan")
  ModelAndView plan(@PathVariable String slug) {
    return pages.of(
        slug,
        "publication/plan",
        "plan",
        site -> PlanPage.of(site, progress.all(), statements.all()));
  }
}
