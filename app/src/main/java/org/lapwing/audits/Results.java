package org.lapwing.audits;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.audits.figures.Share;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the files of each agency showed, question by question. */
@Service
@Transactional
public class Results {

  private final AuditStore cycles;
  private final SheetStore store;
  private final AuditLedger ledger;

  Results(AuditStore cycles, SheetStore store, AuditLedger ledger) {
    this.cycles = cycles;
    this.store = store;
    this.ledger = ledger;
  }

  /** The sheets that are there, by alphabet of the agencies. */
  @Transactional(readOnly = true)
  public List<Sheet> of(AuditId cycle) {
    return store.of(cycle);
  }

  @Transactional(readOnly = true)
  public Optional<Sheet> find(AuditId cycle, AgencyId agency) {
    return store.find(cycle, agency).map(SheetStore.Written::sheet);
  }

  /**
   * Enters or puts right what the files of one agency showed.
   *
   * @param version of the sheet that was read, or 0 if there was none yet
   * @param shares one for each question, in order
   */
  public Outcome<Sheet> enter(
      AuditId cycle, AgencyId agency, UUID once, int version, List<Share> shares) {
    Auditors.requireEditor();
    var audit = cycles.findToChange(cycle).orElseThrow(NotFound::new).cycle();
    var now = store.find(cycle, agency);
    if (now.isPresent() && now.get().form().equals(once)) {
      return accepted(now.get().sheet());
    }
    if (now.map(one -> one.sheet().version()).orElse(0) != version) {
      return refused("", "Somebody else has saved this meanwhile. Check it, and save again");
    }
    var wrong = audit.notReadyFor(agency).or(() -> Sheet.wrong(shares).stream().findFirst());
    if (wrong.isPresent()) {
      return new Refused<>(wrong.get());
    }
    store.save(cycle, agency, asked(audit, shares), ledger.moment(), once);
    ledger.tellResults(cycle, agency);
    return accepted(store.find(cycle, agency).orElseThrow().sheet());
  }

  /** Exactly one share for each question. */
  private static List<Share> asked(AuditCycle audit, List<Share> shares) {
    if (shares.size() != audit.plan().questions().size()) {
      throw new IllegalArgumentException("%d results for %d questions"
          .formatted(shares.size(), audit.plan().questions().size()));
    }
    return shares;
  }
}
