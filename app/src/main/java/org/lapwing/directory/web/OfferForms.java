package org.lapwing.directory.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.directory.Service;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.kernel.Ids;
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

/** The form on which a keeper says what families want to know before they turn to a service. */
@Controller
@RequestMapping("/p/{slug}/services/{id}/offer")
class OfferForms {

  private final Services services;
  private final Previews previews;

  OfferForms(Services services, Previews previews) {
    this.services = services;
    this.previews = previews;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyKeepers();
    var service = services.get(new ServiceId(id));
    return Forms.show(form(slug, service, OfferForm.of(service.offer())));
  }

  @PostMapping
  ModelAndView say(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam MultiValueMap<String, String> fields) {
    Pages.onlyKeepers();
    var service = services.get(new ServiceId(id));
    var typed = OfferForm.typed(fields);
    var form = form(slug, service, typed);
    var faults = typed.faults(services.needs());
    return previews
        .instead(
            fields,
            form,
            faults,
            () -> new Service(service.id(), service.about(), typed.offer(), version))
        .orElseGet(() -> Forms.answer(
            faults,
            () -> services.offer(service.id(), version, typed.offer()),
            form,
            _ -> Pages.base(slug) + "/" + id));
  }

  private FormPage form(String slug, Service service, OfferForm typed) {
    var name = service.about().name();
    return FormPage.of(
            "What families can know",
            BackLink.to(Pages.base(slug) + "/" + service.id().value(), name),
            Ids.next(),
            "Save",
            typed.fields(services.needs()))
        .caption(name)
        .lead("Everybody can read and search this. Leave empty what nobody has told you.")
        .version(service.version())
        .withPreview();
  }

  /** Which needs a form may name. */
  static List<String> ids(List<org.lapwing.directory.Need> needs) {
    return needs.stream().map(need -> need.id().toString()).toList();
  }
}
