package org.lapwing.incidents.rapidreview;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.IncidentLine;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.rapidreview.EarlierLearning.Wish;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was learnt before, joined by the thread to the earlier incident where there is one here (SI 2018/789, regulation 11:
 * improvements that are needed, including ones identified before).
 */
@Service
@Transactional
public class EarlierLearnings {

  private static final String KIND = "earlier-learning";

  private final EarlierLearningStore store;
  private final Incidents incidents;
  private final Threads threads;
  private final IncidentLedger ledger;

  EarlierLearnings(
      EarlierLearningStore store, Incidents incidents, Threads threads, IncidentLedger ledger) {
    this.store = store;
    this.incidents = incidents;
    this.threads = threads;
    this.ledger = ledger;
  }

  @Transactional(readOnly = true)
  public EarlierLearning get(IncidentId incident, UUID id) {
    Panel.requireSeat();
    return store.find(incident, id).orElseThrow(NotFound::new);
  }

  /** The incidents here that are older than this one and that this viewer may see, the newest first. */
  @Transactional(readOnly = true)
  public List<IncidentLine> candidates(Incident than) {
    return incidents.visible().stream()
        .filter(line -> line.number() < than.number())
        .toList();
  }

  /** All that is wrong with it. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(Incident of, Wish wish) {
    var faults = new java.util.ArrayList<>(wish.faults());
    var earlier = wish.incident();
    if (earlier != null && candidates(of).stream().noneMatch(line -> line.id().equals(earlier))) {
      faults.add(new Refusal("incident", "Choose an earlier incident from the list"));
    }
    return faults;
  }

  public Outcome<UUID> add(IncidentId incident, UUID once, Wish wish) {
    var of = Panel.writable(incidents.get(incident));
    var faults = faults(of, wish);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    if (store.add(
        of,
        new EarlierLearning(once, wish.stripped(), 0),
        ledger.moment(),
        Viewer.person().person())) {
      join(incident, wish.incident());
      ledger.wrote("earlier-learning-recorded", KIND, once);
    }
    return accepted(once);
  }

  /**
   * Changes what somebody read as a version; what was entered by mistake leaves the list.
   *
   * @throws OptimisticLockingFailureException if it changed since: show both and let the person choose
   */
  public Outcome<UUID> change(IncidentId incident, UUID id, int version, Wish wish) {
    var of = Panel.writable(incidents.get(incident));
    var faults = faults(of, wish);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var before = get(incident, id);
    if (!store.change(
        new EarlierLearning(id, wish.stripped(), version),
        ledger.moment(),
        Viewer.person().person())) {
      throw new OptimisticLockingFailureException("Earlier learning changed meanwhile");
    }
    rejoin(incident, before.wish().incident(), wish.struck() ? null : wish.incident());
    ledger.wrote(wish.struck() ? "earlier-learning-struck" : "earlier-learning-changed", KIND, id);
    return accepted(id);
  }

  /** The thread keeps what another entry on the list still rests on. */
  private void rejoin(IncidentId incident, @Nullable IncidentId before, @Nullable IncidentId now) {
    var isUsed = before == null
        || store.of(incident).stream().anyMatch(one -> before.equals(one.wish().incident()));
    if (before != null && !isUsed) {
      threads.part(node(incident), Relation.RESTS_ON, node(before));
    }
    join(incident, now);
  }

  private void join(IncidentId incident, @Nullable IncidentId earlier) {
    if (earlier != null) {
      threads.join(node(incident), Relation.RESTS_ON, node(earlier));
    }
  }

  private static Node node(IncidentId id) {
    return new Node(Incidents.KIND, id.value());
  }
}
