package org.lapwing.audits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail and the modules above what was done, and says what day it is. */
@Component
class AuditLedger {

  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AuditLedger(Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** What every module above is told of an audit. */
  @FunctionalInterface
  interface Telling {
    AuditEvent of(PartnershipId partnership, AuditId audit, LocalDate on);
  }

  void wrote(String what, AuditId audit) {
    trail.wrote(what, Audits.KIND, audit.value());
  }

  void tell(String what, Telling telling, AuditId audit) {
    wrote(what, audit);
    events.publishEvent(telling.of(here(), audit, today()));
  }

  void tellResults(AuditId audit, AgencyId agency) {
    wrote("audit-results-entered", audit);
    events.publishEvent(new AuditEvent.ResultsEntered(here(), audit, agency, today()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant moment() {
    return clock.instant();
  }

  private static PartnershipId here() {
    return Viewer.person().partnership();
  }
}
