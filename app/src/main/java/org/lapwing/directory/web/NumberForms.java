package org.lapwing.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.PhoneWish;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.directory.web.NumberPage.Typed;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which a keeper lists a number with its hours, and changes them. */
@Controller
@RequestMapping("/p/{slug}")
class NumberForms {

  private final Services services;
  private final RoutesOfServices routes;
  private final NumbersInWords inWords;

  NumberForms(Services services, RoutesOfServices routes, NumbersInWords inWords) {
    this.services = services;
    this.routes = routes;
    this.inWords = inWords;
  }

  @GetMapping("/services/{id}/number")
  ModelAndView add(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyKeepers();
    return adding(slug, new ServiceId(id), Ids.next(), Typed.NOTHING, HoursForm.NOTHING, List.of());
  }

  @PostMapping("/services/{id}/number")
  ModelAndView added(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    Pages.onlyKeepers();
    var service = services.get(new ServiceId(id)).id();
    var typed = typed(fields);
    var hours = HoursForm.typed(fields);
    var faults = faults(typed, hours);
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> adding(slug, service, once, typed, hours, refusals), faults);
    }
    return Pages.answer(
        routes.add(service, wish(typed, hours.read(new PhoneHours.NotSaid())), once),
        route -> at(slug, route.service()),
        refusals -> adding(slug, service, once, typed, hours, refusals));
  }

  @GetMapping("/numbers/{number}/edit")
  ModelAndView change(@PathVariable String slug, @PathVariable UUID number) {
    Pages.onlyKeepers();
    var phone = routes.phone(number);
    var typed = new Typed(phone.answers(), phone.number().words(), phone.note(), phone.source());
    return changing(slug, phone, phone.version(), typed, HoursForm.of(phone.hours()), List.of());
  }

  @PostMapping("/numbers/{number}/edit")
  ModelAndView changed(
      @PathVariable String slug,
      @PathVariable UUID number,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    Pages.onlyKeepers();
    var phone = routes.phone(number);
    var typed = typed(fields);
    var hours = HoursForm.typed(fields);
    var faults = faults(typed, hours);
    if (!faults.isEmpty()) {
      return Pages.refused(
          refusals -> changing(slug, phone, version, typed, hours, refusals), faults);
    }
    return Pages.answer(
        routes.change(number, version, wish(typed, hours.read(phone.hours()))),
        route -> at(slug, route.service()),
        refusals -> changing(slug, phone, version, typed, hours, refusals));
  }

  private ModelAndView adding(
      String slug, ServiceId id, UUID once, Typed typed, HoursForm hours, List<Refusal> refusals) {
    var service = services.get(id);
    return Pages.show(
        "number",
        new NumberPage(
            "Add a number", at(slug, id), service, once, 0, typed, hours, List.of(), refusals));
  }

  private ModelAndView changing(
      String slug, Phone phone, int version, Typed typed, HoursForm hours, List<Refusal> refusals) {
    var service = services.get(phone.service());
    var beyond = HoursForm.of(phone.hours()).when().equals("keep");
    return Pages.show(
        "number",
        new NumberPage(
            "Change a number and its hours",
            at(slug, service.id()),
            service,
            Ids.next(),
            version,
            typed,
            hours,
            beyond ? inWords.lines(phone.hours()) : List.of(),
            refusals));
  }

  /** All that is wrong, so that it can be put right at once. */
  private static List<Refusal> faults(Typed typed, HoursForm hours) {
    var faults = new ArrayList<Refusal>();
    wish(typed, new PhoneHours.NotSaid()).wrong().ifPresent(faults::add);
    faults.addAll(hours.faults());
    return faults;
  }

  private static Typed typed(Map<String, String> fields) {
    return new Typed(
        fields.getOrDefault("answers", ""),
        fields.getOrDefault("number", ""),
        fields.getOrDefault("note", ""),
        fields.getOrDefault("source", ""));
  }

  private static PhoneWish wish(Typed typed, PhoneHours hours) {
    return new PhoneWish(typed.answers(), typed.number(), hours, typed.note(), typed.source());
  }

  static String at(String slug, ServiceId service) {
    return Pages.base(slug) + "/" + service.value();
  }
}
