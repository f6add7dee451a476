package org.lapwing.incidents.web;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.springframework.http.HttpStatus.CONFLICT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Facts;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one incident, and the one on which its facts are corrected. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}")
class IncidentController {

  private static final Map<String, String> DONE = Map.of(
      "milestone", "Recorded. The clocks below count from it now.",
      "reply", "Recorded what the Panel replied.");

  private final Incidents incidents;
  private final IncidentReading reading;
  private final IncidentGathering gathering;

  IncidentController(Incidents incidents, IncidentReading reading, IncidentGathering gathering) {
    this.incidents = incidents;
    this.reading = reading;
    this.gathering = gathering;
  }

  @GetMapping
  @OpenToGuests
  ModelAndView incident(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done) {
    var incident = reading.read(new IncidentId(id));
    return IncidentPages.show(
        "incident",
        gathering.page(slug, incident, isRunner() && !incident.placeholder(), DONE.get(done)));
  }

  @GetMapping("/edit")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var incident = correctable(reading.read(new IncidentId(id)));
    var typed = FactsFields.of(incident.facts());
    return IncidentPages.show(
        "editIncident", page(slug, incident, incident.version(), typed, null, List.of()));
  }

  @PostMapping("/edit")
  ModelAndView correct(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var incident = correctable(incidents.get(new IncidentId(id)));
    var typed = FactsFields.sent(fields);
    var facts = typed.read();
    var faults = typed.faults(incidents.faults(facts));
    if (!faults.isEmpty()) {
      return IncidentPages.again(
          "editIncident", page(slug, incident, version, typed, null, faults));
    }
    try {
      return switch (incidents.correct(incident.id(), version, facts)) {
        case Accepted<IncidentId> _ -> IncidentPages.on(IncidentPages.incident(slug, id));
        case Refused<IncidentId>(var refusal) ->
          IncidentPages.again(
              "editIncident", page(slug, incident, version, typed, null, List.of(refusal)));
      };
    } catch (OptimisticLockingFailureException changedMeanwhile) {
      return conflict(slug, incidents.get(incident.id()), typed);
    }
  }

  /** Theirs beside yours; saving again then replaces theirs, which the person has now seen. */
  private static ModelAndView conflict(String slug, Incident theirs, FactsFields typed) {
    var both = IncidentPages.show(
        "editIncident", page(slug, theirs, theirs.version(), typed, theirs.facts(), List.of()));
    both.setStatus(CONFLICT);
    return both;
  }

  private static EditIncidentPage page(
      String slug,
      Incident incident,
      int version,
      FactsFields typed,
      @Nullable Facts theirs,
      List<Refusal> refusals) {
    return new EditIncidentPage(
        IncidentPages.incident(slug, incident.id().value()),
        incident.reference(),
        incident.caseLabel(),
        version,
        typed,
        theirs,
        refusals);
  }

  private static Incident correctable(Incident incident) {
    if (!isRunner() || incident.placeholder()) {
      throw new NotFound();
    }
    return incident;
  }

  private static boolean isRunner() {
    return Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR);
  }
}
