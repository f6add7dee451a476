package org.lapwing.partnerships.web.signin;

import java.util.stream.Collectors;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Place;
import org.lapwing.partnerships.Places;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.platform.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The choice between the partnerships that somebody serves; switching is following a link. */
@Controller
class PlacesController {

  private final Places places;

  PlacesController(Places places) {
    this.places = places;
  }

  @GetMapping("/account/partnerships")
  ModelAndView choose(@AuthenticationPrincipal SignedIn who) {
    var theirs = places.of(new PersonId(who.person()));
    return new ModelAndView(new Page(
        "partnerships/places",
        new PlacesPage(theirs.stream().map(PlacesController::line).toList())));
  }

  /** Asked by a page that is still being read: the session goes on. */
  @PostMapping("/account/stay")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stay() {}

  static PlacesPage.Line line(Place place) {
    return new PlacesPage.Line(place.name(), place.home(), roles(place));
  }

  static String roles(Place place) {
    return place.roles().stream()
        .map(Role::of)
        .sorted()
        .map(Role::words)
        .collect(Collectors.joining(", "));
  }
}
