package org.lapwing.incidents.web.deciding;

import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.web.IncidentReading;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.springframework.stereotype.Component;

/** What the forms about one child have in common: whom they are about, and where they lead back to. */
@Component
class ChildForms {

  private final IncidentReading reading;
  private final Criteria criteria;

  ChildForms(IncidentReading reading, Criteria criteria) {
    this.reading = reading;
    this.criteria = criteria;
  }

  /** A child and its incident. */
  record About(String slug, Incident incident, Child child) {

    String here() {
      return "/p/%s/incidents/%s/children/%s".formatted(slug, incident.id().value(), child.id());
    }

    FormPage form(String title, UUID once, String button, List<? extends Asked> fields) {
      return FormPage.of(title, BackLink.to(here(), child.label()), once, button, fields)
          .about(incident.caseLabel())
          .caption("Incident %s, %s".formatted(incident.reference(), child.label()));
    }
  }

  /** The child of an incident that holds facts; the reading is recorded. */
  About about(String slug, UUID id, UUID child) {
    var found = criteria.child(new IncidentId(id), child);
    var incident = reading.read(new IncidentId(id));
    if (incident.placeholder()) {
      throw new NotFound();
    }
    return new About(slug, incident, found);
  }
}
