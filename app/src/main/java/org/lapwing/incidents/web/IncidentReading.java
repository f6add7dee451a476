package org.lapwing.incidents.web;

import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.rapidreview.RapidReviews;
import org.lapwing.partnerships.Cases;
import org.lapwing.platform.Trail;
import org.springframework.stereotype.Component;

/** Fetches an incident for a page that shows it, and has the reading recorded first. */
@Component
public class IncidentReading {

  private final Incidents incidents;
  private final Cases cases;
  private final Trail trail;

  IncidentReading(Incidents incidents, Cases cases, Trail trail) {
    this.incidents = incidents;
    this.cases = cases;
    this.trail = trail;
  }

  public Incident read(IncidentId id) {
    return read(id, Incidents.KIND);
  }

  /** For a page that shows what the rapid review panel works on: the trail tells it apart, under the incident's id. */
  public Incident readForPanel(IncidentId id) {
    return read(id, RapidReviews.KIND);
  }

  private Incident read(IncidentId id, String kind) {
    var incident = incidents.get(id);
    var right = cases.get(incident.caseFile()).right();
    trail.read(kind, id.value(), right.code());
    return incident;
  }
}
