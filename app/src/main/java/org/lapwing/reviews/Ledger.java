package org.lapwing.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts what was done to a review on the trail, and tells the modules above. */
@Component("reviewLedger")
class Ledger {

  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ledger(Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  void wrote(String what, String kind, UUID id) {
    trail.wrote(what, kind, id);
  }

  void announce(ReviewEvent event) {
    events.publishEvent(event);
  }

  PartnershipId partnership() {
    return Viewer.current().orElseThrow(NotFound::new).partnership();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
