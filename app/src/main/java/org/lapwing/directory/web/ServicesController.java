package org.lapwing.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Keepers;
import org.lapwing.directory.Route;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Service;
import org.lapwing.directory.Services;
import org.lapwing.directory.VerificationRule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory: every service by name, with its numbers and how far they are sure. */
@Controller
class ServicesController {

  private static final UUID BEGINNING = new UUID(0, 0);

  private final Services services;
  private final RoutesOfServices routes;
  private final NumbersInWords inWords;

  ServicesController(Services services, RoutesOfServices routes, NumbersInWords inWords) {
    this.services = services;
    this.routes = routes;
    this.inWords = inWords;
  }

  @GetMapping("/p/{slug}/services")
  ModelAndView services(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(required = false) @Nullable UUID afterId) {
    var base = Pages.base(slug);
    var found = services.page(after, afterId == null ? BEGINNING : afterId);
    var shown = found.stream().limit(Services.PAGE).toList();
    var ways = routes.of(shown.stream().map(Service::id).toList());
    var rule = services.rule();
    return Pages.show(
        "services",
        new ServicesPage(
            base,
            "/" + slug + "/help",
            shown.stream().map(service -> line(service, ways, rule)).toList(),
            Keepers.isOne(),
            afterId == null ? null : base,
            next(base, found)));
  }

  private ServicesPage.Line line(Service service, List<Route> ways, VerificationRule rule) {
    return new ServicesPage.Line(
        service,
        inWords.numbers(
            ways.stream().filter(route -> route.service().equals(service.id())).toList(), rule));
  }

  private static @Nullable String next(String base, List<Service> found) {
    if (found.size() <= Services.PAGE) {
      return null;
    }
    var last = found.get(Services.PAGE - 1);
    var name = URLEncoder.encode(last.about().name(), StandardCharsets.UTF_8);
    return "%s?after=%s&afterId=%s".formatted(base, name, last.id().value());
  }
}
