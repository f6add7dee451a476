package org.lapwing.partnerships.web.access;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Credentials;
import org.lapwing.partnerships.Leaving;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Persons;
import org.lapwing.partnerships.Persons.Correction;
import org.lapwing.partnerships.Persons.Entry;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.Roles;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.partnerships.web.access.FormPage.Asked;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms that correct somebody's entry, give and end their roles, and record that they leave. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/people")
class PersonForms {

  private final Persons persons;
  private final People people;
  private final Roles roles;
  private final Leaving leaving;
  private final Credentials credentials;

  PersonForms(
      Persons persons, People people, Roles roles, Leaving leaving, Credentials credentials) {
    this.persons = persons;
    this.people = people;
    this.roles = roles;
    this.leaving = leaving;
    this.credentials = credentials;
  }

  @GetMapping("/{person}/correct")
  ModelAndView correctForm(@PathVariable String slug, @PathVariable UUID person) {
    var entry = entry(person);
    return Forms.show(correcting(
        slug, entry, entry.name(), entry.jobTitle(), entry.agency().value().toString()));
  }

  @PostMapping("/{person}/correct")
  ModelAndView correct(
      @PathVariable String slug,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String job,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "0") int version) {
    var wish = new Correction(name, job, PeopleController.agency(agency), version);
    var outcome = persons.correct(new PersonId(person), wish);
    var again = correcting(slug, entry(person), name, job, agency);
    return Forms.answer(outcome, again, id -> at(slug, id));
  }

  private FormPage correcting(String slug, Entry entry, String name, String job, String agency) {
    var agencies = people.agenciesHere().stream()
        .map(one -> Option.of(one.id().value().toString(), one.name()))
        .toList();
    return FormPage.of(
            "Correct an entry",
            at(slug, entry.id()),
            entry.name(),
            "Save",
            new Asked.Line(Input.of("name", "Name").bold().value(name)),
            new Asked.Line(Input.of("job", "Job title (optional)").bold().value(job)),
            new Asked.OneOf(Select.of("agency", "Agency", agencies).bold().chosen(agency)))
        .version(entry.version());
  }

  @GetMapping("/{person}/role")
  ModelAndView roleForm(@PathVariable String slug, @PathVariable UUID person) {
    return Forms.show(giving(slug, entry(person), ""));
  }

  @PostMapping("/{person}/role")
  ModelAndView role(
      @PathVariable String slug,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String role) {
    var entry = entry(person);
    var chosen = PeopleController.roles(List.of(role)).stream().findFirst();
    Outcome<PersonId> outcome = chosen.isPresent()
        ? roles.give(entry.id(), chosen.get())
        : Outcome.refused("role", "Choose a role");
    return Forms.answer(outcome, giving(slug, entry, role), id -> at(slug, id));
  }

  private static FormPage giving(String slug, Entry entry, String role) {
    var choices = Role.toGive().stream()
        .map(one -> Choice.of(one.code(), one.words()).checked(one.code().equals(role)))
        .toList();
    return FormPage.of(
            "Give a role",
            at(slug, entry.id()),
            entry.name(),
            "Give the role",
            new Asked.Choice(Radios.of("role", "Which role?", choices)))
        .caption(entry.name() + ", " + entry.agencyName());
  }

  @GetMapping("/roles/{holding}/end")
  ModelAndView endForm(@PathVariable String slug, @PathVariable UUID holding) {
    return Forms.show(ending(slug, holding, ""));
  }

  @PostMapping("/roles/{holding}/end")
  ModelAndView end(
      @PathVariable String slug,
      @PathVariable UUID holding,
      @RequestParam(defaultValue = "") String reason) {
    var again = ending(slug, holding, reason);
    return Forms.answer(roles.end(holding, reason), again, id -> at(slug, id));
  }

  private FormPage ending(String slug, UUID id, String reason) {
    var holding = roles.get(id);
    var entry = persons.get(holding.person());
    return FormPage.of(
            "End a role",
            at(slug, entry.id()),
            entry.name(),
            "End the role",
            FormPage.why("Why does it end?", reason))
        .caption(entry.name() + ": " + holding.role().words())
        .warning("From their next click on they no longer act in this role.");
  }

  @GetMapping("/{person}/leave")
  ModelAndView leaveForm(@PathVariable String slug, @PathVariable UUID person) {
    return Forms.show(letting(slug, entry(person)));
  }

  @PostMapping("/{person}/leave")
  ModelAndView leave(
      @PathVariable String slug,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String how) {
    var entry = entry(person);
    Outcome<PersonId> outcome = how.equals("here") || how.equals("agency")
        ? leaving.leave(entry.id(), how.equals("agency"))
        : Outcome.refused("how", "Choose what they are leaving");
    return Forms.answer(outcome, letting(slug, entry), id -> at(slug, id));
  }

  private static FormPage letting(String slug, Entry entry) {
    var choices = List.of(
        Choice.of("here", "This partnership only")
            .hint("They go on signing in for other partnerships that they serve."),
        Choice.of("agency", "Their agency")
            .hint("They can no longer sign in to Lapwing anywhere."));
    return FormPage.of(
            "Record that somebody leaves",
            at(slug, entry.id()),
            entry.name(),
            "Record that they leave",
            new Asked.Choice(Radios.of("how", "What are they leaving?", choices)))
        .caption(entry.name() + ", " + entry.agencyName())
        .warning(
            "Their roles and their access to cases end now. What they own stays, and waits on the business manager to be handed over.");
  }

  @GetMapping("/{person}/second-step")
  ModelAndView secondForm(@PathVariable String slug, @PathVariable UUID person) {
    return Forms.show(anew(slug, entry(person)));
  }

  @PostMapping("/{person}/second-step")
  ModelAndView second(@PathVariable String slug, @PathVariable UUID person) {
    var entry = entry(person);
    return Forms.answer(
        persons.letInAnew(entry.id(), credentials), anew(slug, entry), id -> at(slug, id));
  }

  private static FormPage anew(String slug, Entry entry) {
    return FormPage.of(
            "Reset how they sign in", at(slug, entry.id()), entry.name(), "Reset how they sign in")
        .caption(entry.name() + ", " + entry.agencyName())
        .warning(
            "Be sure that it is really them who asks: speak to them. Their authenticator app and their passkeys stop working, and they are signed out everywhere.");
  }

  private Entry entry(UUID person) {
    return persons.get(new PersonId(person));
  }

  private static String at(String slug, PersonId person) {
    return PeopleController.home(slug) + "/people/" + person.value();
  }
}
