package org.lapwing.release;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.lapwing.release.Entry.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries a change out whole: the rows, the history, the trail and the event, and only once for each form. */
@Component("ledgerOfStatements")
class Ledger {

  private final StatementStore store;
  private final History history;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ledger(
      StatementStore store,
      History history,
      Trail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.history = history;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** Changes a statement by a deed that saves what it changes, unless the form that asks for it did so before. */
  Outcome<Edition> change(
      UUID id, UUID once, Kind kind, String note, Function<Statement, Outcome<Edition>> deed) {
    var statement = store.findToChange(id).orElseThrow(NotFound::new);
    var before = statement.read().orElseThrow(NotFound::new);
    if (history.isTold(once)) {
      return accepted(before);
    }
    if (statement.withdrawnOn() != null) {
      return refused("", "This statement was withdrawn. Begin a new one");
    }
    var outcome = deed.apply(statement);
    if (outcome instanceof Accepted<Edition>(var after)) {
      tell(id, once, after.version(), kind, note);
    }
    return outcome;
  }

  void tell(UUID id, UUID once, int version, Kind kind, String note) {
    history.tell(once, id, version, kind, note.strip(), clock.instant());
    trail.wrote("statement-" + kind.code(), Statements.KIND, id);
  }

  void announce(Function<PartnershipId, StatementEvent> event) {
    var viewer = Viewer.current().orElseThrow(NotFound::new);
    events.publishEvent(event.apply(viewer.partnership()));
  }

  List<Entry> of(UUID statement) {
    return history.of(statement);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant moment() {
    return clock.instant();
  }
}
