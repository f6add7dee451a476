package org.lapwing.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail and the modules above what was done, and says what day it is. */
@Component
class TrainingLedger {

  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TrainingLedger(Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  void wrote(String what, CourseId course) {
    trail.wrote(what, Courses.KIND, course.value());
  }

  void wrote(String what, EventId event) {
    trail.wrote(what, AwarenessEvents.KIND, event.value());
  }

  void announce(Telling telling, CourseId course) {
    events.publishEvent(telling.of(here(), course, today()));
  }

  void announceAttendance(CourseId course, UUID run) {
    events.publishEvent(new TrainingEvent.AttendanceRecorded(here(), course, run, today()));
  }

  void announce(EventId event) {
    events.publishEvent(new TrainingEvent.AwarenessRaised(here(), event, today()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant moment() {
    return clock.instant();
  }

  /** What every module above is told of a course. */
  @FunctionalInterface
  interface Telling {
    TrainingEvent of(PartnershipId partnership, CourseId course, LocalDate on);
  }

  private static PartnershipId here() {
    return Viewer.person().partnership();
  }
}
