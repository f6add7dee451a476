package org.lapwing.directory.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.directory.Keepers;
import org.lapwing.directory.LocationsOfServices;
import org.lapwing.directory.Need;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Service;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one service: what it does, how to reach it, and how far that is sure. */
@Controller
class ServiceController {

  private final Services services;
  private final RoutesOfServices routes;
  private final LocationsOfServices locations;
  private final NumbersInWords inWords;
  private final Threads threads;

  ServiceController(
      Services services,
      RoutesOfServices routes,
      LocationsOfServices locations,
      NumbersInWords inWords,
      Threads threads) {
    this.services = services;
    this.routes = routes;
    this.locations = locations;
    this.inWords = inWords;
    this.threads = threads;
  }

  @GetMapping("/p/{slug}/services/{id}")
  ModelAndView service(@PathVariable String slug, @PathVariable UUID id) {
    var service = services.get(new ServiceId(id));
    var ways = routes.of(List.of(service.id()));
    return Pages.show(
        "service",
        new ServicePage(
            Pages.base(slug),
            "/p/" + slug,
            "/" + slug + "/services/" + id,
            service,
            inWords.shown(ways),
            NumbersInWords.roles(ways),
            places(service.id()),
            needs(service),
            Keepers.isOne(),
            threads.panel(new Node(Services.KIND, id))));
  }

  private List<ServicePage.Place> places(ServiceId id) {
    return locations.of(List.of(id)).stream()
        .map(location -> new ServicePage.Place(location, inWords.lines(location.hours())))
        .toList();
  }

  private List<String> needs(Service service) {
    return services.needs().stream()
        .filter(need -> service.offer().needs().contains(need.id()))
        .map(Need::name)
        .toList();
  }
}
