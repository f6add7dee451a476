package org.lapwing.platform.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.Wrote;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes each deed into the transaction that did it, and each read into a short one of its own. */
@Service
class WrittenTrail implements Trail {

  private final TrailStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WrittenTrail(TrailStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void wrote(String what, String kind, UUID id) {
    add(what, kind, id, null);
    var wrote = new Wrote(Viewer.current().orElseThrow(NotFound::new).partnership(), kind);
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        events.publishEvent(wrote);
      }
    });
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void read(String kind, UUID id, String right) {
    add("read", kind, id, right);
  }

  private void add(String what, String kind, UUID subject, @Nullable String right) {
    var viewer = Viewer.current().orElseThrow(NotFound::new);
    var person = viewer instanceof Viewer.Person who ? who : null;
    store.add(new TrailEntry(
        Ids.next(),
        viewer.partnership().value(),
        micros(clock.instant()),
        micros(clock instanceof ScopedClock scoped ? scoped.recordedAt() : clock.instant()),
        kindOf(viewer),
        person == null ? null : person.person().value(),
        person == null ? null : person.agency().value(),
        what,
        kind,
        subject,
        right));
  }

  private static Instant micros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private static String kindOf(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Person _ -> "person";
      case Viewer.Link _ -> "link";
      case Viewer.Public _ -> "public";
      case Viewer.Job _ -> "job";
    };
  }
}
