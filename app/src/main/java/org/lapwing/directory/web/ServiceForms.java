package org.lapwing.directory.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.directory.Service;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which a keeper lists a service, and changes what it says of itself. */
@Controller
@RequestMapping("/p/{slug}/services")
class ServiceForms {

  private final Services services;

  ServiceForms(Services services) {
    this.services = services;
  }

  @GetMapping("/new")
  ModelAndView add(@PathVariable String slug) {
    Pages.onlyKeepers();
    return adding(slug, Ids.next(), ServiceFormPage.NOTHING, List.of());
  }

  @PostMapping("/new")
  ModelAndView added(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    Pages.onlyKeepers();
    var typed = ServiceFormPage.typed(fields);
    return Pages.answer(
        services.add(typed, once),
        service -> at(slug, service),
        refusals -> adding(slug, once, typed, refusals));
  }

  @GetMapping("/{id}/edit")
  ModelAndView change(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyKeepers();
    var service = services.get(new ServiceId(id));
    return changing(slug, service, service.about(), List.of());
  }

  @PostMapping("/{id}/edit")
  ModelAndView changed(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    Pages.onlyKeepers();
    var typed = ServiceFormPage.typed(fields);
    return Pages.answer(
        services.change(new ServiceId(id), version, typed),
        service -> at(slug, service),
        refusals -> changing(slug, services.get(new ServiceId(id)), typed, refusals));
  }

  private static ModelAndView adding(String slug, UUID once, About typed, List<Refusal> refusals) {
    return Pages.show(
        "serviceForm",
        new ServiceFormPage(
            "Add a service", Pages.base(slug), "Services", once, 0, typed, refusals));
  }

  private static ModelAndView changing(
      String slug, Service service, About typed, List<Refusal> refusals) {
    return Pages.show(
        "serviceForm",
        new ServiceFormPage(
            "Change a service",
            at(slug, service),
            service.about().name(),
            Ids.next(),
            service.version(),
            typed,
            refusals));
  }

  private static String at(String slug, Service service) {
    return Pages.base(slug) + "/" + service.id().value();
  }
}
