package org.lapwing.directory.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.directory.web.AskPage.Asked;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which a keeper lists whom to ask for by role, and takes a number out of use. */
@Controller
@RequestMapping("/p/{slug}")
class RouteForms {

  private final Services services;
  private final RoutesOfServices routes;

  RouteForms(Services services, RoutesOfServices routes) {
    this.services = services;
    this.routes = routes;
  }

  @GetMapping("/services/{id}/role")
  ModelAndView role(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyKeepers();
    return role(slug, new ServiceId(id), Ids.next(), "", "", List.of());
  }

  @PostMapping("/services/{id}/role")
  ModelAndView listed(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String source) {
    Pages.onlyKeepers();
    var service = new ServiceId(id);
    return Pages.answer(
        routes.add(service, role, source, once),
        route -> NumberForms.at(slug, route.service()),
        refusals -> role(slug, service, once, role, source, refusals));
  }

  @GetMapping("/numbers/{number}/end")
  ModelAndView ending(@PathVariable String slug, @PathVariable UUID number) {
    Pages.onlyKeepers();
    var phone = routes.phone(number);
    return Pages.show(
        "ask",
        new AskPage(
            "Take a number out of use",
            phone.number().words(),
            "From now on the public does not see it. It stays on record here.",
            NumberForms.at(slug, phone.service()),
            Ids.next(),
            List.of(),
            "Take it out of use",
            true,
            List.of()));
  }

  @PostMapping("/numbers/{number}/end")
  ModelAndView ended(@PathVariable String slug, @PathVariable UUID number) {
    Pages.onlyKeepers();
    return Pages.answer(
        routes.end(number),
        route -> NumberForms.at(slug, route.service()),
        _ -> ending(slug, number));
  }

  private ModelAndView role(
      String slug, ServiceId id, UUID once, String role, String source, List<Refusal> refusals) {
    var service = services.get(id);
    return Pages.show(
        "ask",
        new AskPage(
            "Add whom to ask for",
            service.about().name(),
            "A role, never a person’s name: people move on, and this page is public.",
            NumberForms.at(slug, id),
            once,
            List.of(
                new Asked.Line(Input.of("role", "Role")
                    .bold()
                    .hint("For example, media contact: the communications lead.")
                    .value(role)),
                new Asked.Line(
                    Input.of("source", "Where did you find this?").bold().value(source))),
            "Add",
            false,
            refusals));
  }
}
