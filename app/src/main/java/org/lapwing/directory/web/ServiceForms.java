package org.lapwing.directory.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.directory.Offer;
import org.lapwing.directory.Service;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
  private final Previews previews;

  ServiceForms(Services services, Previews previews) {
    this.services = services;
    this.previews = previews;
  }

  @GetMapping("/new")
  ModelAndView add(@PathVariable String slug) {
    Pages.onlyKeepers();
    return Forms.show(adding(slug, Ids.next(), ServiceForm.NOTHING));
  }

  @PostMapping("/new")
  ModelAndView added(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam MultiValueMap<String, String> fields) {
    Pages.onlyKeepers();
    var typed = ServiceForm.typed(fields.toSingleValueMap());
    var form = adding(slug, once, typed);
    return previews
        .instead(fields, form, faults(typed), () -> unsaved(new ServiceId(once), typed))
        .orElseGet(
            () -> Forms.answer(services.add(typed, once), form, service -> at(slug, service)));
  }

  @GetMapping("/{id}/edit")
  ModelAndView change(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyKeepers();
    var service = services.get(new ServiceId(id));
    return Forms.show(changing(slug, service, service.about()));
  }

  @PostMapping("/{id}/edit")
  ModelAndView changed(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam MultiValueMap<String, String> fields) {
    Pages.onlyKeepers();
    var service = services.get(new ServiceId(id));
    var typed = ServiceForm.typed(fields.toSingleValueMap());
    var form = changing(slug, service, typed);
    return previews
        .instead(
            fields,
            form,
            faults(typed),
            () -> new Service(service.id(), typed, service.offer(), version))
        .orElseGet(() -> Forms.answer(
            services.change(service.id(), version, typed), form, saved -> at(slug, saved)));
  }

  private static List<Refusal> faults(About typed) {
    return typed.wrong().stream().toList();
  }

  private static Service unsaved(ServiceId id, About typed) {
    return new Service(id, typed, Offer.NOT_SAID, 0);
  }

  private static FormPage adding(String slug, UUID once, About typed) {
    return form("Add a service", BackLink.to(Pages.base(slug), "Services"), once, typed);
  }

  private static FormPage changing(String slug, Service service, About typed) {
    var back = BackLink.to(at(slug, service), service.about().name());
    return form("Change a service", back, Ids.next(), typed).version(service.version());
  }

  private static FormPage form(String title, BackLink back, UUID once, About typed) {
    return FormPage.of(title, back, once, "Save", ServiceForm.fields(typed))
        .lead(
            "Everybody can read this on the public help page. Name no child, no family and no member of staff.")
        .withPreview();
  }

  private static String at(String slug, Service service) {
    return Pages.base(slug) + "/" + service.id().value();
  }
}
