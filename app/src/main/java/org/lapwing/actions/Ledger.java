package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries a change out whole: the row, its history, the trail and the event, and only once for each form. */
@Component
class Ledger {

  /** What every module above is told of a change. */
  @FunctionalInterface
  interface Announcement {
    ActionEvent of(PartnershipId partnership, ActionId action, LocalDate on);
  }

  private final ActionStore store;
  private final History history;
  private final Colours colours;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ledger(
      ActionStore store,
      History history,
      Colours colours,
      Trail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.history = history;
    this.colours = colours;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** Changes an action by a rule, unless the form that asks for it did so before. */
  Outcome<Action> change(
      ActionId id, UUID once, Kind kind, String note, Function<Action, Outcome<Action>> rule) {
    var action = store.findToChange(id).orElseThrow(NotFound::new);
    if (history.isTold(once)) {
      return accepted(action);
    }
    var outcome = rule.apply(action);
    if (outcome instanceof Accepted<Action>(var changed)) {
      keep(action, kind.isHeard() ? changed.with(changed.progress().heard(today())) : changed);
      tell(id, once, kind, note);
    }
    return outcome;
  }

  /** How it goes is kept without another version, so that nobody who rewords it meanwhile is disturbed. */
  private void keep(Action before, Action after) {
    if (!after.with(before.progress()).equals(before)) {
      store.save(after, colours.forecast(after));
    } else if (!after.equals(before)) {
      store.goes(after, colours.forecast(after));
    }
  }

  /** A new action, with its colour. */
  void add(Action action) {
    store.add(action, colours.forecast(action));
  }

  Action get(ActionId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  void tell(ActionId id, UUID once, Kind kind, String note) {
    history.tell(once, id, kind, note.strip(), clock.instant());
    trail.wrote("action-" + kind.code(), Actions.KIND, id.value());
  }

  void announce(Announcement announcement, ActionId id) {
    var viewer = Viewer.current().orElseThrow(NotFound::new);
    events.publishEvent(announcement.of(viewer.partnership(), id, today()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant moment() {
    return clock.instant();
  }
}
