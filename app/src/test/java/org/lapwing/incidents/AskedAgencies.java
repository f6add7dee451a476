package org.lapwing.incidents;

import static org.lapwing.incidents.AnIncident.took;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.Answering;
import org.lapwing.requests.Request;
import org.lapwing.requests.RequestId;
import org.lapwing.requests.Requests;
import org.lapwing.requests.Round;
import org.lapwing.requests.Subject;
import org.lapwing.requests.Submitting;

/** Agencies that were asked about the case of an incident, and one that answers. */
public final class AskedAgencies {

  private final AnIncident here;
  private final CaseId file;

  public AskedAgencies(AnIncident here, IncidentId id) {
    this.here = here;
    this.file = here.manager.call(() -> here.bean(Incidents.class).get(id)).caseFile();
  }

  public CaseId file() {
    return file;
  }

  /** Asks the agencies of these people. */
  public AskedAgencies asking(Viewer.Person... people) {
    var day = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    here.manager.run(() -> took(here.bean(Requests.class)
        .send(new Round(
            Ids.next(),
            file,
            List.of(people).stream().map(Viewer.Person::agency).toList(),
            day.minusYears(1),
            day,
            "section_16h",
            day.plusDays(5),
            List.of(new Subject("Bea Imagined", "", "4 months", "Marlton", "Child"))))));
    return this;
  }

  public RequestId of(Viewer.Person who) {
    return here.manager.call(() -> here.bean(Requests.class).of(file)).stream()
        .filter(one -> one.agency().equals(who.agency()))
        .map(Request::id)
        .findFirst()
        .orElseThrow();
  }

  /** Answers for the agency of that person, with these words to what it was involved in. */
  public void answered(Viewer.Person who, String involvement) {
    var id = of(who);
    who.run(() -> {
      took(here.bean(Answering.class)
          .save(
              id,
              0,
              Map.of(
                  "people", "The child is known",
                  "systems", "All of ours",
                  "involvement", involvement,
                  "last-contact", "None is recorded")));
      took(here.bean(Submitting.class)
          .send(id, Ids.next(), "", "Safeguarding lead", "Robin Example", "Head of service"));
    });
  }
}
