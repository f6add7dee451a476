package org.lapwing.incidents.rapidreview;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.UUID;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.rapidreview.PanelAction.Wish;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panel's actions: immediate safety actions apart from learning actions, each with the agency that does it. */
@Service
@Transactional
public class PanelActions {

  /** What the thread calls one. */
  public static final String KIND = "panel-action";

  private final PanelActionStore store;
  private final Incidents incidents;
  private final Threads threads;
  private final IncidentLedger ledger;
  private final PanelWordingStore wordings;

  PanelActions(
      PanelActionStore store,
      Incidents incidents,
      Threads threads,
      IncidentLedger ledger,
      PanelWordingStore wordings) {
    this.store = store;
    this.incidents = incidents;
    this.threads = threads;
    this.ledger = ledger;
    this.wordings = wordings;
  }

  /** One action of that incident. */
  @Transactional(readOnly = true)
  public PanelAction get(IncidentId incident, UUID id) {
    Panel.requireSeat();
    return store.find(incident, id).orElseThrow(NotFound::new);
  }

  /** Records another one. */
  public Outcome<UUID> add(IncidentId incident, UUID once, Wish wish) {
    var of = Panel.writable(incidents.get(incident));
    var faults = wish.faults(ledger.today());
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var action = new PanelAction(once, wish.stripped(), 0);
    if (store.add(of, action, ledger.moment(), Viewer.person().person())) {
      threads.join(
          new Node(KIND, once), Relation.RESTS_ON, new Node(Incidents.KIND, incident.value()));
      ledger.wrote("panel-action-recorded", KIND, once);
    }
    return accepted(once);
  }

  /**
   * Changes the one that somebody read as a version; one that was entered by mistake leaves the list.
   *
   * @throws OptimisticLockingFailureException if it changed since: show both and let the person choose
   */
  public Outcome<UUID> change(IncidentId incident, UUID id, int version, Wish wish) {
    Panel.writable(incidents.get(incident));
    var faults = wish.faults(ledger.today());
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var now = get(incident, id);
    if (wish.struck() && wordings.cleared(id).isPresent()) {
      return refused(
          "struck",
          "An action of the partnership rests on this. Drop that action first, and leave this one");
    }
    if (!store.change(
        new PanelAction(now.id(), wish.stripped(), version),
        ledger.moment(),
        Viewer.person().person())) {
      throw new OptimisticLockingFailureException("An action changed meanwhile");
    }
    ledger.wrote(wish.struck() ? "panel-action-struck" : "panel-action-changed", KIND, id);
    return accepted(id);
  }
}
