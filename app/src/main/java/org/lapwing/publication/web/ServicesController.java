package org.lapwing.publication.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.listed.FindListed;
import org.lapwing.directory.listed.FoundService;
import org.lapwing.platform.NotFound;
import org.lapwing.publication.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Services that anybody can look through, by what they need, the age of the child and the place. */
@Controller("publicServicesController")
class ServicesController {

  private static final UUID BEGINNING = new UUID(0, 0);

  private final PublicPages pages;
  private final FindListed services;
  private final Clock clock;

  ServicesController(PublicPages pages, FindListed services, Clock clock) {
    this.pages = pages;
    this.services = services;
    this.clock = clock;
  }

  @GetMapping("/{slug}/services")
  ModelAndView services(
      @PathVariable String slug,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(required = false) @Nullable UUID afterId) {
    var typed = LookingForm.typed(fields);
    var page = pages.page(
        slug, "publication/services", "services", site -> page(site, typed, after, afterId));
    var shown = (ServicesPage) page.model();
    if (!shown.refusals().isEmpty()) {
      var again = new ModelAndView(page);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    return new ModelAndView(page.keptFor(seconds(shown.found())));
  }

  @GetMapping("/{slug}/services/{id}")
  ModelAndView service(@PathVariable String slug, @PathVariable UUID id) {
    var page = pages.page(slug, "publication/service", "services", site -> {
      var found = services.service(id).orElseThrow(NotFound::new);
      return new ServicePage(site, found);
    });
    var found = ((ServicePage) page.model()).found();
    return new ModelAndView(page.keptFor(seconds(List.of(found))));
  }

  private ServicesPage page(Site site, LookingForm typed, String after, @Nullable UUID afterId) {
    var needs = services.needs();
    var refusals = typed.wrong(needs);
    return new ServicesPage(
        site,
        typed.shortened(),
        needs,
        refusals.isEmpty()
            ? services.page(typed.looked(needs), after, afterId == null ? BEGINNING : afterId)
            : List.of(),
        afterId == null ? null : site.home() + "/services" + typed.query(),
        refusals);
  }

  private int seconds(List<FoundService> shown) {
    return Seconds.until(clock.instant(), shown.stream().map(FoundService::until));
  }
}
