package org.lapwing.partnerships.web.access;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.Guests;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
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

/** The forms that open a case file, give and end access to it, and build and take down walls. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/cases")
class CaseForms {

  private static final Map<String, Period> LENGTHS = Map.of(
      "week", Period.ofWeeks(1),
      "month", Period.ofMonths(1),
      "quarter", Period.ofMonths(3),
      "half", Period.ofMonths(6));

  private final Cases cases;
  private final Access access;
  private final Guests guests;
  private final People people;
  private final Clock clock;

  CaseForms(Cases cases, Access access, Guests guests, People people, Clock clock) {
    this.cases = cases;
    this.access = access;
    this.guests = guests;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView openForm(@PathVariable String slug) {
    Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
    return Forms.show(opening(slug, ""));
  }

  @PostMapping("/new")
  ModelAndView open(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String label) {
    return Forms.answer(
        cases.open(new CaseId(once), label), opening(slug, label).once(once), id -> at(slug, id));
  }

  private static FormPage opening(String slug, String label) {
    return FormPage.of(
            "Open a case file",
            PeopleController.home(slug) + "/cases",
            "Cases",
            "Open the case file",
            new Asked.Line(Input.of("label", "Label")
                .bold()
                .hint(
                    "One to three capital letters and a number, such as K-12. It must say nothing of the child.")
                .width(10)
                .value(label)))
        .lead(
            "The case file is the boundary of who needs to know. Nothing of the case stands on this page.");
  }

  @GetMapping("/{file}/grant")
  ModelAndView grantForm(@PathVariable String slug, @PathVariable UUID file) {
    return Forms.show(granting(slug, kept(file), "", "", ""));
  }

  @PostMapping("/{file}/grant")
  ModelAndView grant(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String reason) {
    var found = kept(file);
    var who = member(person);
    var again = granting(slug, found, person, until, reason).once(once);
    var missing = new Missing()
        .unless(who.isPresent(), "person", "Choose a person")
        .unless(LENGTHS.containsKey(until), "until", "Choose how long they need it")
        .text(reason, "reason", "Enter why they need to see this case");
    if (missing.isSomething() || who.isEmpty()) {
      return missing.in(again);
    }
    var last = LocalDate.now(clock).plus(LENGTHS.get(until));
    return Forms.answer(
        access.grantCase(new CaseGrant.Wish(once, found.id(), who.get(), reason, last)),
        again,
        id -> at(slug, id));
  }

  private FormPage granting(
      String slug, CaseFile file, String person, String until, String reason) {
    var lengths = List.of(
        Choice.of("week", "1 week").checked(until.equals("week")),
        Choice.of("month", "1 month").checked(until.equals("month")),
        Choice.of("quarter", "3 months").checked(until.equals("quarter")),
        Choice.of("half", "6 months").checked(until.equals("half")));
    return FormPage.of(
            "Give access",
            at(slug, file.id()),
            file.label(),
            "Give access",
            new Asked.OneOf(whom(person, Map.of())),
            new Asked.Choice(Radios.of("until", "How long do they need it?", lengths)),
            FormPage.why("Why do they need to see this case?", reason))
        .caption(file.label());
  }

  @GetMapping("/grants/{grant}/end")
  ModelAndView revokeForm(@PathVariable String slug, @PathVariable UUID grant) {
    return Forms.show(revoking(slug, access.grant(grant), ""));
  }

  @PostMapping("/grants/{grant}/end")
  ModelAndView revoke(
      @PathVariable String slug,
      @PathVariable UUID grant,
      @RequestParam(defaultValue = "") String reason) {
    var found = access.grant(grant);
    return Forms.answer(
        access.revoke(grant, reason), revoking(slug, found, reason), id -> at(slug, id));
  }

  private FormPage revoking(String slug, CaseGrant grant, String reason) {
    var file = cases.get(grant.file());
    return FormPage.of(
            "End access",
            at(slug, file.id()),
            file.label(),
            "End access",
            FormPage.why("Why does it end?", reason))
        .caption(file.label() + ": " + people.nameOf(grant.person()))
        .warning(
            "From their next click on they no longer see this case, even in a page that is open.");
  }

  @GetMapping("/{file}/wall")
  ModelAndView wallForm(@PathVariable String slug, @PathVariable UUID file) {
    var found = kept(file);
    return Forms.show(building(slug, found, guests(found), "", ""));
  }

  @PostMapping("/{file}/wall")
  ModelAndView wall(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String reason) {
    var found = kept(file);
    var guests = guests(found);
    var who = member(person)
        .or(() -> guests.keySet().stream()
            .filter(id -> id.value().toString().equals(person))
            .findFirst());
    var again = building(slug, found, guests, person, reason).once(once);
    var missing = new Missing()
        .unless(who.isPresent(), "person", "Choose a person")
        .text(reason, "reason", "Enter why they must not see this case");
    return missing.isSomething() || who.isEmpty()
        ? missing.in(again)
        : Forms.answer(
            access.buildWall(once, found.id(), who.get(), reason), again, id -> at(slug, id));
  }

  private FormPage building(
      String slug, CaseFile file, Map<PersonId, String> guests, String person, String reason) {
    return FormPage.of(
            "Build a wall",
            at(slug, file.id()),
            file.label(),
            "Build the wall",
            new Asked.OneOf(whom(person, guests)),
            FormPage.why("Why must they not see this case?", reason))
        .caption(file.label())
        .warning(
            "Whatever role or access they hold, they will see nothing of this case and not learn of the wall.");
  }

  @GetMapping("/walls/{wall}/end")
  ModelAndView takeDownForm(@PathVariable String slug, @PathVariable UUID wall) {
    return Forms.show(takingDown(slug, wall, ""));
  }

  @PostMapping("/walls/{wall}/end")
  ModelAndView takeDown(
      @PathVariable String slug,
      @PathVariable UUID wall,
      @RequestParam(defaultValue = "") String reason) {
    var again = takingDown(slug, wall, reason);
    return Forms.answer(access.takeDownWall(wall, reason), again, id -> at(slug, id));
  }

  private FormPage takingDown(String slug, UUID id, String reason) {
    var wall = access.wall(id);
    var file = cases.get(wall.file());
    return FormPage.of(
            "Take a wall down",
            at(slug, file.id()),
            file.label(),
            "Take the wall down",
            FormPage.why("Why is it taken down?", reason))
        .caption(file.label() + ": " + people.nameOf(wall.person()))
        .warning("Whatever role or access they hold counts again at once.");
  }

  private CaseFile kept(UUID file) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return cases.get(new CaseId(file));
  }

  private Optional<PersonId> member(String typed) {
    return people.peopleHere().stream()
        .map(People.Member::id)
        .filter(id -> id.value().toString().equals(typed))
        .findFirst();
  }

  /** Whoever is or was a guest in the case, by name. */
  private Map<PersonId, String> guests(CaseFile file) {
    return people.namesOf(
        guests.of(file.id()).stream().map(guest -> guest.grant().person()).toList());
  }

  private Select whom(String chosen, Map<PersonId, String> guests) {
    var options = new java.util.ArrayList<>(List.of(Option.of("", "Choose a person")));
    people
        .peopleHere()
        .forEach(one -> options.add(
            Option.of(one.id().value().toString(), one.name() + ", " + one.agencyName())));
    guests.forEach(
        (id, name) -> options.add(Option.of(id.value().toString(), name + ", guest in this case")));
    return Select.of("person", "Who?", options).bold().chosen(chosen);
  }

  private static String at(String slug, CaseId id) {
    return PeopleController.home(slug) + "/cases/" + id.value();
  }
}
