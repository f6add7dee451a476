package org.lapwing.anonymity.web;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.anonymity.CasePerson;
import org.lapwing.anonymity.NameAnswer;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.anonymity.web.PersonFormPage.Typed;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody of a case is entered or corrected. */
@Controller("personOfCaseController")
@RequestMapping("/p/{slug}/cases/{file}/people")
class PersonController {

  private final Cases cases;
  private final PeopleOfCase people;

  PersonController(Cases cases, PeopleOfCase people) {
    this.cases = cases;
    this.people = people;
  }

  @GetMapping("/new")
  ModelAndView newForm(@PathVariable String slug, @PathVariable UUID file) {
    return CasePages.show(
        "person", entering(slug, kept(file), Ids.next(), Typed.NOTHING, List.of()));
  }

  @PostMapping("/new")
  ModelAndView enter(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var found = kept(file);
    var typed = Typed.sent(fields);
    return answer(
        slug,
        found,
        people.enter(found.id(), once, typed.read()),
        refusals -> entering(slug, found, once, typed, refusals));
  }

  private static PersonFormPage entering(
      String slug, CaseFile file, UUID once, Typed typed, List<Refusal> refusals) {
    return new PersonFormPage(
        CasePages.people(slug, file.id().value()),
        file.label(),
        true,
        false,
        once,
        0,
        typed,
        refusals);
  }

  @GetMapping("/{subject}/edit")
  ModelAndView editForm(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable UUID subject) {
    var found = kept(file);
    var person = people.get(found.id(), subject);
    return CasePages.show(
        "person", correcting(slug, found, person, person.version(), Typed.of(person), List.of()));
  }

  @PostMapping("/{subject}/edit")
  ModelAndView correct(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID subject,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var found = kept(file);
    var now = people.get(found.id(), subject);
    var typed = Typed.sent(fields);
    try {
      return answer(
          slug,
          found,
          people.correct(found.id(), subject, version, typed.read()),
          refusals -> correcting(slug, found, now, version, typed, refusals));
    } catch (OptimisticLockingFailureException changedMeanwhile) {
      var theirs = CasePages.changed("%s, %s, name: %s"
          .formatted(now.pseudonym(), now.part().words(), now.name().words()));
      return CasePages.again(
          "person", correcting(slug, found, now, now.version(), typed, List.of(theirs)));
    }
  }

  private static PersonFormPage correcting(
      String slug,
      CaseFile file,
      CasePerson person,
      int version,
      Typed typed,
      List<Refusal> refusals) {
    return new PersonFormPage(
        CasePages.people(slug, file.id().value()),
        file.label(),
        false,
        person.name() == NameAnswer.KNOWN,
        person.id(),
        version,
        typed,
        refusals);
  }

  private CaseFile kept(UUID file) {
    Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
    return cases.get(new CaseId(file));
  }

  private static ModelAndView answer(
      String slug,
      CaseFile file,
      Outcome<CasePerson> outcome,
      java.util.function.Function<List<Refusal>, PersonFormPage> again) {
    return switch (outcome) {
      case Accepted<CasePerson> _ ->
        CasePages.on(CasePages.people(slug, file.id().value()));
      case Refused<CasePerson>(var refusal) ->
        CasePages.again("person", again.apply(List.of(refusal)));
    };
  }
}
