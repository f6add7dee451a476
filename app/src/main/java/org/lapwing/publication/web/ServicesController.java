package org.lapwing.publication.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.listed.FindListed;
import org.lapwing.kernel.Refusal;
import org.lapwing.publication.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Services that anybody can look through, by what they need. */
@Controller("publicServicesController")
class ServicesController {

  private static final UUID BEGINNING = new UUID(0, 0);

  private final PublicPages pages;
  private final FindListed services;

  ServicesController(PublicPages pages, FindListed services) {
    this.pages = pages;
    this.services = services;
  }

  @GetMapping("/{slug}/services")
  ModelAndView services(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(required = false) @Nullable UUID afterId) {
    if (words.strip().length() > FindListed.LONGEST) {
      return tooLong(slug, words);
    }
    var from = afterId == null ? BEGINNING : afterId;
    return pages.of(
        slug,
        "publication/services",
        "services",
        site -> new ServicesPage(
            site,
            words.strip(),
            services.page(words, after, from),
            afterId == null ? null : site.home() + "/services",
            List.of()));
  }

  private ModelAndView tooLong(String slug, String words) {
    var refusal =
        new Refusal("words", "Look for %d characters or fewer".formatted(FindListed.LONGEST));
    return pages.of(
        slug,
        "services",
        (Site site) -> new PublicPages.Shown(
            "publication/services",
            new ServicesPage(
                site, words.substring(0, FindListed.LONGEST), List.of(), null, List.of(refusal)),
            HttpStatus.UNPROCESSABLE_CONTENT));
  }
}
