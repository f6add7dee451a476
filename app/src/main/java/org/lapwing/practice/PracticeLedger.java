package org.lapwing.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail and the modules above what changed, and says what day it is. */
@Component
class PracticeLedger {

  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PracticeLedger(Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  void introduced(ProgrammeId programme) {
    trail.wrote("programme-introduced", Programmes.KIND, programme.value());
    events.publishEvent(new ProgrammeEvent.Introduced(here(), programme, LocalDate.now(clock)));
  }

  void reworded(ProgrammeId programme) {
    trail.wrote("programme-reworded", Programmes.KIND, programme.value());
  }

  void changed(ProgrammeId programme, UUID touchpoint, LocalDate from) {
    trail.wrote("touchpoint-changed", Programmes.KIND, programme.value());
    events.publishEvent(new ProgrammeEvent.TouchpointChanged(here(), programme, touchpoint, from));
  }

  Instant moment() {
    return clock.instant();
  }

  /** Who is acting, or null for a profile. */
  @Nullable
  UUID whoever() {
    return Viewer.current().orElse(null) instanceof Viewer.Person person
        ? person.person().value()
        : null;
  }

  private static PartnershipId here() {
    return Viewer.current().orElseThrow(NotFound::new).partnership();
  }
}
