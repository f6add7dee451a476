package org.lapwing.anonymity.web;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.anonymity.NameGrant;
import org.lapwing.anonymity.NameGrants;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.StrongSignIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which somebody is let to see the real names of a case, and no longer. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/cases/{file}/people/name-grants")
class NameGrantController {

  private static final Map<String, Period> LENGTHS =
      Map.of("week", Period.ofWeeks(1), "month", Period.ofMonths(1), "quarter", Period.ofMonths(3));

  private final Cases cases;
  private final NameGrants grants;
  private final People people;
  private final Clock clock;

  NameGrantController(Cases cases, NameGrants grants, People people, Clock clock) {
    this.cases = cases;
    this.grants = grants;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file) {
    return CasePages.show("nameGrant", giving(slug, kept(file), Ids.next(), "", "", "", List.of()));
  }

  @PostMapping("/new")
  ModelAndView give(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String reason) {
    var found = kept(file);
    return switch (given(found, once, person, until, reason)) {
      case Accepted<CaseId> _ -> CasePages.on(CasePages.people(slug, file));
      case Refused<CaseId>(var refusal) ->
        CasePages.again(
            "nameGrant", giving(slug, found, once, person, until, reason, List.of(refusal)));
    };
  }

  private Outcome<CaseId> given(
      CaseFile file, UUID once, String person, String until, String reason) {
    var who = member(person);
    if (who.isEmpty()) {
      return Outcome.refused("person", "Choose a person");
    }
    var length = LENGTHS.get(until);
    return length == null
        ? Outcome.refused("until", "Choose how long they need them")
        : grants.give(new NameGrant.Wish(
            once, file.id(), who.get(), reason, LocalDate.now(clock).plus(length)));
  }

  private NameGrantPage giving(
      String slug,
      CaseFile file,
      UUID once,
      String person,
      String until,
      String reason,
      List<Refusal> refusals) {
    return new NameGrantPage(
        CasePages.people(slug, file.id().value()),
        file.label(),
        once,
        people.peopleHere(),
        person,
        until,
        reason,
        refusals);
  }

  @GetMapping("/{nameGrant}/end")
  ModelAndView endForm(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable UUID nameGrant) {
    return CasePages.show("endNameGrant", ending(slug, kept(file), nameGrant, "", List.of()));
  }

  @PostMapping("/{nameGrant}/end")
  ModelAndView end(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID nameGrant,
      @RequestParam(defaultValue = "") String reason) {
    var found = kept(file);
    return switch (grants.end(found.id(), nameGrant, reason)) {
      case Accepted<CaseId> _ -> CasePages.on(CasePages.people(slug, file));
      case Refused<CaseId>(var refusal) ->
        CasePages.again("endNameGrant", ending(slug, found, nameGrant, reason, List.of(refusal)));
    };
  }

  private EndNameGrantPage ending(
      String slug, CaseFile file, UUID id, String reason, List<Refusal> refusals) {
    return new EndNameGrantPage(
        CasePages.people(slug, file.id().value()),
        file.label(),
        people.nameOf(grants.get(file.id(), id).person()),
        reason,
        refusals);
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
}
