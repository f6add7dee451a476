package org.lapwing.publication.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Installation;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.PublicPage;
import org.lapwing.platform.Shell.Way;
import org.lapwing.publication.Site;
import org.lapwing.publication.Sites;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the public shell around what one site shows. */
@Component
class PublicPages {

  private final Sites sites;
  private final Installation installation;

  PublicPages(Sites sites, Installation installation) {
    this.sites = sites;
    this.installation = installation;
  }

  /**
   * What a page shows.
   *
   * @param status what it answers: all is well, or it is gone
   */
  record Shown(String template, Object model, HttpStatus status) {}

  /** A page of one site, or not found if there is no such site. */
  ModelAndView of(String slug, String template, String segment, Function<Site, Object> reading) {
    return of(slug, segment, site -> new Shown(template, reading.apply(site), HttpStatus.OK));
  }

  /** A page of one site that reading alone decides on, or not found if there is no such site. */
  ModelAndView of(String slug, String segment, Function<Site, Shown> reading) {
    return sites
        .at(slug, site -> around(site, segment, reading.apply(site)))
        .orElseThrow(NotFound::new);
  }

  /** The same, for pages that have more to say about how long they hold. */
  PublicPage page(String slug, String template, String segment, Function<Site, Object> reading) {
    return sites
        .at(slug, site -> made(site, segment, template, reading.apply(site)))
        .orElseThrow(NotFound::new);
  }

  private ModelAndView around(Site site, String segment, Shown shown) {
    var page = new ModelAndView(made(site, segment, shown.template(), shown.model()));
    page.setStatus(shown.status());
    return page;
  }

  private PublicPage made(Site site, String segment, String template, Object model) {
    var accent = site.accent();
    return new PublicPage(
            template, model, site.name(), site.home(), banner(site), menu(site, segment))
        .wearing(accent == null ? null : accent.digits());
  }

  /** The page above all sites. */
  ModelAndView ofAll(String template, Function<List<Site>, Object> reading) {
    var banner =
        installation.demonstration() ? "Nothing here is a partnership’s own publication." : null;
    return new ModelAndView(
        new PublicPage(template, reading.apply(sites.all()), null, "/", banner, List.of()));
  }

  private static List<Way> menu(Site site, String segment) {
    return List.of(
        new Way("Home", site.home(), segment.isEmpty()),
        new Way("Help now", site.home() + "/help", segment.equals("help")),
        new Way("Services", site.home() + "/services", segment.equals("services")),
        new Way("Statements", site.home() + "/statements", segment.equals("statements")),
        new Way("Our plan", site.home() + "/plan", segment.equals("plan")));
  }

  private @Nullable String banner(Site site) {
    if (site.fictional()) {
      return "A fictional place. Every record is invented.";
    }
    return installation.demonstration() ? "This is not the partnership’s own website." : null;
  }
}
