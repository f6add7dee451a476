package org.lapwing.incidents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail and the modules above what became of incidents, on the one clock. */
@Component
public class IncidentLedger {

  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Access access;
  private final Clock clock;

  IncidentLedger(Trail trail, ApplicationEventPublisher events, Access access, Clock clock) {
    this.trail = trail;
    this.events = events;
    this.access = access;
    this.clock = clock;
  }

  void recorded(IncidentId incident, CaseId file) {
    trail.wrote("incident-recorded", Incidents.KIND, incident.value());
    events.publishEvent(new IncidentRecorded(partnership(), incident, file, today()));
  }

  /** A placeholder is recorded without an event: nothing follows from it, and no clock runs. */
  void placed(IncidentId incident) {
    trail.wrote("incident-placeholder-recorded", Incidents.KIND, incident.value());
  }

  void corrected(IncidentId incident) {
    trail.wrote("incident-corrected", Incidents.KIND, incident.value());
  }

  void positionTaken(UUID position) {
    trail.wrote("criteria-position-taken", "criteria-position", position);
  }

  void decided(Child child, Decision decision) {
    trail.wrote("criteria-decided", Incidents.DECISION_KIND, decision.id());
    events.publishEvent(new CriteriaDecided(
        partnership(), new IncidentId(child.incident()), child.id(), decision.id(), today()));
  }

  /** What the person now acting holds about a child for their agency, in the round that is open. */
  public <H extends Held> Position<H> position(
      UUID id, Child child, AgencyKind mine, H held, String reasons, boolean dissents) {
    var me = Viewer.person();
    return new Position<>(
        id,
        child.id(),
        mine,
        me.agency(),
        me.person(),
        held,
        reasons.strip(),
        dissents,
        moment(),
        child.round(),
        isDelegate(child));
  }

  /** Whether the person now acting stands in for somebody of their agency who is walled off from the case. */
  public boolean isDelegate(Child child) {
    return access.actsAsDelegate(child.caseFile());
  }

  public void wrote(String deed, String kind, UUID id) {
    trail.wrote(deed, kind, id);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public Instant moment() {
    return clock.instant();
  }

  private static PartnershipId partnership() {
    return Viewer.current().orElseThrow(NotFound::new).partnership();
  }
}
