package org.lapwing.partnerships.web.access;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.partnerships.Agencies;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.web.access.FormPage.Asked;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The agencies that serve here: the list, a new one, and putting one right. */
@Controller
@RequestMapping("/p/{slug}/agencies")
class AgencyController {

  private final Agencies agencies;

  AgencyController(Agencies agencies) {
    this.agencies = agencies;
  }

  @GetMapping
  ModelAndView list(@PathVariable String slug) {
    return Forms.show("agencies", new AgenciesPage(PeopleController.home(slug), agencies.all()));
  }

  @GetMapping("/new")
  ModelAndView newForm(@PathVariable String slug) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return Forms.show(form(slug, "Add an agency", "Add", "", ""));
  }

  @PostMapping("/new")
  ModelAndView add(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String kind) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    var again = form(slug, "Add an agency", "Add", name, kind);
    var known = kind(kind);
    var missing = new Missing()
        .text(name, "name", "Enter the name of the agency")
        .unless(known.isPresent(), "kind", "Choose what sort of agency it is");
    return missing.isSomething() || known.isEmpty()
        ? missing.in(again)
        : Forms.answer(agencies.add(name, known.get()), again, _ -> at(slug));
  }

  @GetMapping("/{agency}")
  ModelAndView correctForm(@PathVariable String slug, @PathVariable UUID agency) {
    var entry = agencies.get(new AgencyId(agency));
    return Forms.show(
        form(slug, "Correct an agency", "Save", entry.name(), entry.kind().code())
            .version(entry.version()));
  }

  @PostMapping("/{agency}")
  ModelAndView correct(
      @PathVariable String slug,
      @PathVariable UUID agency,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "0") int version) {
    var id = new AgencyId(agency);
    Outcome<AgencyId> outcome = kind(kind)
        .map(known -> agencies.correct(id, name, known, version))
        .orElseGet(() -> Outcome.refused("kind", "Choose what sort of agency it is"));
    var again = form(slug, "Correct an agency", "Save", name, kind)
        .version(agencies.get(id).version());
    return Forms.answer(outcome, again, _ -> at(slug));
  }

  private static FormPage form(String slug, String title, String button, String name, String kind) {
    var kinds = Arrays.stream(AgencyKind.values())
        .map(one -> Choice.of(one.code(), one.words()).checked(one.code().equals(kind)))
        .toList();
    return FormPage.of(
        title,
        at(slug),
        "Agencies",
        button,
        new Asked.Line(Input.of("name", "Name").bold().value(name)),
        new Asked.Choice(Radios.of("kind", "What sort of agency is it?", kinds)));
  }

  private static Optional<AgencyKind> kind(String code) {
    return Arrays.stream(AgencyKind.values())
        .filter(one -> one.code().equals(code))
        .findFirst();
  }

  private static String at(String slug) {
    return PeopleController.home(slug) + "/agencies";
  }
}
