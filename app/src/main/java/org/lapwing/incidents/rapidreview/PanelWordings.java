package org.lapwing.incidents.rapidreview;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what the panel asks for into actions of the partnership: words that one person wrote and another cleared. */
@Service
@Transactional
public class PanelWordings {

  /** All that people who may not see the case are told of where an action comes from. */
  private static final String NEUTRAL = "Rapid review";

  private final PanelWordingStore store;
  private final PanelActions panel;
  private final Incidents incidents;
  private final Actions actions;
  private final IncidentLedger ledger;

  PanelWordings(
      PanelWordingStore store,
      PanelActions panel,
      Incidents incidents,
      Actions actions,
      IncidentLedger ledger) {
    this.store = store;
    this.panel = panel;
    this.incidents = incidents;
    this.actions = actions;
    this.ledger = ledger;
  }

  /** The words that wait for a second reader, by the panel's action. */
  @Transactional(readOnly = true)
  public Map<UUID, PanelWording> waiting(Collection<UUID> of) {
    return store.waiting(of).stream().collect(toMap(PanelWording::action, identity()));
  }

  /** What of the panel's actions is an action of the partnership by now. */
  @Transactional(readOnly = true)
  public Map<UUID, Action> raised(Collection<UUID> of) {
    var cleared = store.cleared(of);
    var raised =
        actions.these(cleared.stream().map(PanelWordingStore.Cleared::wording).toList()).stream()
            .collect(toMap(one -> one.id().value(), identity()));
    return cleared.stream()
        .filter(one -> raised.containsKey(one.wording()))
        .collect(toMap(
            PanelWordingStore.Cleared::action,
            one -> Objects.requireNonNull(raised.get(one.wording()))));
  }

  /** Puts words forward, in the place of those that wait if there are any. */
  public Outcome<UUID> write(
      IncidentId incident, UUID action, UUID once, String promise, LocalDate due) {
    Panel.requireWriter();
    var about = panel.get(incident, action);
    var faults = PanelWording.faults(promise, due, ledger.today());
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    if (about.wish().done() != null) {
      return refused("promise", "This is done already, so there is nothing left to promise");
    }
    if (store.cleared(action).isPresent()) {
      return refused("promise", "This is an action of the partnership already. Change it there");
    }
    var wording = new PanelWording(
        once, action, promise.strip(), due, ledger.moment(), Viewer.person().person());
    if (store.write(incidents.get(incident), wording)) {
      ledger.wrote("panel-action-worded", PanelActions.KIND, action);
    }
    return accepted(action);
  }

  /**
   * Clears the words that somebody else wrote, so that they leave the case group as an action.
   *
   * @param read the words that this person has read: if others stand there now, they have to be read first
   */
  public Outcome<UUID> clear(IncidentId incident, UUID action, UUID read) {
    if (!Panel.clears()) {
      throw new NotFound();
    }
    var about = panel.get(incident, action);
    if (store.cleared(action).filter(one -> one.wording().equals(read)).isPresent()) {
      return accepted(action);
    }
    var waiting = Optional.ofNullable(waiting(List.of(action)).get(action))
        .filter(one -> one.id().equals(read));
    if (waiting.isEmpty()) {
      return refused("", "Other words stand here now. Go back and read them first");
    }
    var reader = Viewer.person().person();
    var refused = waiting.get().mayBeClearedBy(reader);
    return refused.isPresent()
        ? new Refused<>(refused.get())
        : leave(incidents.get(incident), about, waiting.get());
  }

  private Outcome<UUID> leave(Incident incident, PanelAction about, PanelWording cleared) {
    if (!store.clear(incident, cleared, ledger.moment(), Viewer.person().person())) {
      return refused("", "Somebody else cleared these words meanwhile. Go back to the page");
    }
    ledger.wrote("panel-action-cleared", PanelActions.KIND, about.id());
    var wanted = new NewAction(
        new Origin(PanelActions.KIND, about.id(), "", NEUTRAL),
        Relation.CARRIES_OUT,
        Promise.of(cleared.promise()),
        new Owner(null, Objects.requireNonNull(about.wish().agency()), List.of()),
        Dates.of(null, cleared.due()),
        new State.Planned(ledger.today()));
    return switch (actions.record(wanted, cleared.id())) {
      case Accepted<Action> _ -> accepted(about.id());
      case Refused<Action>(var refusal) -> new Refused<>(refusal);
    };
  }
}
