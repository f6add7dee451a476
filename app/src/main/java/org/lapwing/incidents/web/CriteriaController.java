package org.lapwing.incidents.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.Position;
import org.lapwing.incidents.Standing;
import org.lapwing.incidents.web.deciding.TestsOnPage;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the criteria decision for one child, and the one on which a partner records its agency's position. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/children/{child}")
class CriteriaController {

  private final IncidentReading reading;
  private final Criteria criteria;
  private final TestsOnPage tests;
  private final People people;
  private final Threads threads;

  CriteriaController(
      IncidentReading reading,
      Criteria criteria,
      TestsOnPage tests,
      People people,
      Threads threads) {
    this.reading = reading;
    this.criteria = criteria;
    this.tests = tests;
    this.people = people;
    this.threads = threads;
  }

  @GetMapping
  @OpenToGuests
  ModelAndView criteria(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID child) {
    var found = criteria.child(new IncidentId(id), child);
    var decision = found.decision();
    var said = criteria.of(child);
    var incident = reading.read(new IncidentId(id));
    return IncidentPages.show(
        "criteria",
        new CriteriaPage(
            IncidentPages.incident(slug, id),
            incident,
            found,
            criteria.partners(),
            said,
            tests.of(IncidentPages.child(slug, id, child), found, incident.placeholder()),
            people.namesOf(
                said.positions().stream().<PersonId>map(Position::person).toList()),
            decision == null || Role.isGuest()
                ? null
                : threads.panel(new Node(Incidents.DECISION_KIND, decision.id()))));
  }

  @GetMapping("/position")
  @StrongSignIn
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID child) {
    var found = criteria.child(new IncidentId(id), child);
    var incident = reading.read(new IncidentId(id));
    return IncidentPages.show(
        "position", page(slug, incident, found, Ids.next(), "", "", List.of()));
  }

  @PostMapping("/position")
  @StrongSignIn
  ModelAndView take(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID child,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String standing,
      @RequestParam(defaultValue = "") String reasons) {
    var found = criteria.child(new IncidentId(id), child);
    return switch (taken(found, once, standing, reasons)) {
      case Accepted<Child> _ -> IncidentPages.on(IncidentPages.child(slug, id, child));
      case Refused<Child>(var refusal) -> {
        var incident = reading.read(new IncidentId(id));
        yield IncidentPages.again(
            "position", page(slug, incident, found, once, standing, reasons, List.of(refusal)));
      }
    };
  }

  private Outcome<Child> taken(Child child, UUID once, String answer, String reasons) {
    if (answer.equals(PositionPage.DISSENT)) {
      return criteria.dissent(child.id(), once, reasons);
    }
    var standing = Arrays.stream(Standing.values())
        .filter(one -> one.code().equals(answer))
        .findFirst()
        .orElse(null);
    return criteria.take(child.id(), once, standing, reasons);
  }

  private PositionPage page(
      String slug,
      Incident incident,
      Child child,
      UUID once,
      String answer,
      String reasons,
      List<Refusal> refusals) {
    return new PositionPage(
        IncidentPages.child(slug, incident.id().value(), child.id()),
        incident,
        child,
        criteria.partners(),
        criteria.of(child.id()),
        once,
        answer,
        reasons,
        refusals);
  }
}
