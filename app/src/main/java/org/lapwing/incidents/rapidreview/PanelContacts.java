package org.lapwing.incidents.rapidreview;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.rapidreview.PanelContact.Wish;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom of the family and of the practitioners the partnership has spoken to so far. */
@Service
@Transactional
public class PanelContacts {

  private static final String KIND = "panel-contact";

  private final PanelContactStore store;
  private final Incidents incidents;
  private final IncidentLedger ledger;

  PanelContacts(PanelContactStore store, Incidents incidents, IncidentLedger ledger) {
    this.store = store;
    this.incidents = incidents;
    this.ledger = ledger;
  }

  @Transactional(readOnly = true)
  public PanelContact get(IncidentId incident, UUID id) {
    Panel.requireSeat();
    return store.find(incident, id).orElseThrow(NotFound::new);
  }

  /** All that is wrong with a contact that somebody is about to record. */
  public List<Refusal> faults(Wish wish) {
    return wish.faults(ledger.today());
  }

  public Outcome<UUID> add(IncidentId incident, UUID once, Wish wish) {
    var of = Panel.writable(incidents.get(incident));
    var faults = faults(wish);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    if (store.add(
        of,
        new PanelContact(once, wish.stripped(), 0),
        ledger.moment(),
        Viewer.person().person())) {
      ledger.wrote("panel-contact-recorded", KIND, once);
    }
    return accepted(once);
  }

  /**
   * Changes what somebody read as a version; what was entered by mistake leaves the list.
   *
   * @throws OptimisticLockingFailureException if it changed since: show both and let the person choose
   */
  public Outcome<UUID> change(IncidentId incident, UUID id, int version, Wish wish) {
    Panel.writable(incidents.get(incident));
    var faults = faults(wish);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    get(incident, id);
    if (!store.change(
        new PanelContact(id, wish.stripped(), version),
        ledger.moment(),
        Viewer.person().person())) {
      throw new OptimisticLockingFailureException("A contact changed meanwhile");
    }
    ledger.wrote(wish.struck() ? "panel-contact-struck" : "panel-contact-changed", KIND, id);
    return accepted(id);
  }
}
