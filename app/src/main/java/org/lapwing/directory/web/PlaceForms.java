package org.lapwing.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Location;
import org.lapwing.directory.LocationsOfServices;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which a keeper lists where a service is, changes it, and takes it out of use. */
@Controller
@RequestMapping("/p/{slug}")
class PlaceForms {

  private final Services services;
  private final LocationsOfServices locations;
  private final NumbersInWords inWords;

  PlaceForms(Services services, LocationsOfServices locations, NumbersInWords inWords) {
    this.services = services;
    this.locations = locations;
    this.inWords = inWords;
  }

  @GetMapping("/services/{id}/place")
  ModelAndView add(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyKeepers();
    return adding(slug, new ServiceId(id), Ids.next(), Map.of(), HoursForm.NOTHING, List.of());
  }

  @PostMapping("/services/{id}/place")
  ModelAndView added(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    Pages.onlyKeepers();
    var service = services.get(new ServiceId(id)).id();
    var hours = HoursForm.typed(fields);
    var faults = faults(fields, hours);
    if (!faults.isEmpty()) {
      return Pages.refused(
          refusals -> adding(slug, service, once, fields, hours, refusals), faults);
    }
    return Pages.answer(
        locations.add(service, wish(fields, hours(hours, null)), once),
        location -> NumberForms.at(slug, location.service()),
        refusals -> adding(slug, service, once, fields, hours, refusals));
  }

  @GetMapping("/places/{place}/edit")
  ModelAndView change(@PathVariable String slug, @PathVariable UUID place) {
    Pages.onlyKeepers();
    var location = locations.get(place);
    return changing(
        slug, location, PlacePage.typed(location), HoursForm.of(stored(location)), List.of());
  }

  @PostMapping("/places/{place}/edit")
  ModelAndView changed(
      @PathVariable String slug,
      @PathVariable UUID place,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    Pages.onlyKeepers();
    var location = locations.get(place);
    var hours = HoursForm.typed(fields);
    var faults = faults(fields, hours);
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> changing(slug, location, fields, hours, refusals), faults);
    }
    return Pages.answer(
        locations.change(place, version, wish(fields, hours(hours, location.hours()))),
        saved -> NumberForms.at(slug, saved.service()),
        refusals -> changing(slug, locations.get(place), fields, hours, refusals));
  }

  @GetMapping("/places/{place}/end")
  ModelAndView ending(@PathVariable String slug, @PathVariable UUID place) {
    Pages.onlyKeepers();
    var location = locations.get(place);
    return Pages.show(
        "ask",
        new AskPage(
            "Take a place out of use",
            location.address().line(),
            "From now on the public does not see it. It stays on record here.",
            NumberForms.at(slug, location.service()),
            Ids.next(),
            List.of(),
            "Take it out of use",
            true,
            List.of()));
  }

  @PostMapping("/places/{place}/end")
  ModelAndView ended(@PathVariable String slug, @PathVariable UUID place) {
    Pages.onlyKeepers();
    return Pages.answer(
        locations.end(place),
        location -> NumberForms.at(slug, location.service()),
        _ -> ending(slug, place));
  }

  private ModelAndView adding(
      String slug,
      ServiceId id,
      UUID once,
      Map<String, String> typed,
      HoursForm hours,
      List<Refusal> refusals) {
    return Pages.show(
        "place",
        new PlacePage(
            "Add a place",
            NumberForms.at(slug, id),
            services.get(id),
            once,
            0,
            typed,
            hours,
            List.of(),
            refusals));
  }

  private ModelAndView changing(
      String slug,
      Location location,
      Map<String, String> typed,
      HoursForm hours,
      List<Refusal> refusals) {
    var stored = stored(location);
    var beyond = HoursForm.of(stored).when().equals("keep");
    return Pages.show(
        "place",
        new PlacePage(
            "Change a place and its hours",
            NumberForms.at(slug, location.service()),
            services.get(location.service()),
            Ids.next(),
            location.version(),
            typed,
            hours,
            beyond ? inWords.lines(stored) : List.of(),
            refusals));
  }

  private static List<Refusal> faults(Map<String, String> fields, HoursForm hours) {
    var faults = new ArrayList<>(wish(fields, null).wrong());
    faults.addAll(hours.faults());
    if (hours.when().equals("out")) {
      faults.add(new Refusal("when", "Choose when it is open"));
    }
    return faults;
  }

  private static Location.Wish wish(Map<String, String> fields, @Nullable OpeningHours hours) {
    return new Location.Wish(
        fields.getOrDefault("name", ""),
        fields.getOrDefault("street", ""),
        fields.getOrDefault("town", ""),
        fields.getOrDefault("county", ""),
        fields.getOrDefault("postcode", ""),
        hours,
        fields.getOrDefault("access", ""));
  }

  private static @Nullable OpeningHours hours(HoursForm typed, @Nullable OpeningHours before) {
    var stored = before == null ? new PhoneHours.NotSaid() : new PhoneHours.At(before);
    return typed.read(stored) instanceof PhoneHours.At(var at) ? at : null;
  }

  private static PhoneHours stored(Location location) {
    var hours = location.hours();
    return hours == null ? new PhoneHours.NotSaid() : new PhoneHours.At(hours);
  }
}
