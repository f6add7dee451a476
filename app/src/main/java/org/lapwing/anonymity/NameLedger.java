package org.lapwing.anonymity;

import java.time.Clock;
import java.time.Instant;
import org.lapwing.kernel.CaseId;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail and the modules above who may see names and who saw them, on the one clock. */
@Component
class NameLedger {

  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NameLedger(Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  void granted(NameGrant grant) {
    trail.wrote("names-granted", "name-grant", grant.id());
    events.publishEvent(new NameGranted(
        Viewer.person().partnership(),
        grant.caseFile(),
        grant.person(),
        grant.endsAt(),
        grant.grantedAt()));
  }

  void ended(NameGrant grant) {
    trail.wrote("names-grant-ended", "name-grant", grant.id());
  }

  /** Committed before a name is shown. */
  void seen(CaseId file) {
    trail.read("names", file.value(), "grant");
  }

  Instant moment() {
    return clock.instant();
  }
}
