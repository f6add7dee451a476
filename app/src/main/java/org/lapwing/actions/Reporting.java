package org.lapwing.actions;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.actions.EvidenceOfActions.Upload;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes what an owner tells in one short form: how it goes, what shows it, and whether another date is needed. */
@Service
@Transactional
public class Reporting {

  private final Ledger ledger;
  private final EvidenceOfActions evidence;
  private final DatesOfActions dates;

  Reporting(Ledger ledger, EvidenceOfActions evidence, DatesOfActions dates) {
    this.ledger = ledger;
    this.evidence = evidence;
    this.dates = dates;
  }

  /** All of the form or nothing of it: if one part is refused, nothing is kept. */
  public Outcome<Action> report(ActionId id, UUID once, Report report, @Nullable Upload upload) {
    var outcome = ledger.change(
        id,
        once,
        Kind.UPDATED,
        told(report),
        action -> report
            .wrong(upload != null)
            .<Outcome<Action>>map(Refused::new)
            .orElseGet(() -> action.reported(
                Doer.current(), report.text(), report.outlook(), report.recovery())));
    if (outcome instanceof Accepted<Action> && report.hasEvidence()) {
      outcome = evidence.add(id, after(once, "evidence"), report.shows(), report.link(), upload);
    }
    if (outcome instanceof Accepted<Action> && report.wanted() != null) {
      outcome = dates.ask(id, after(once, "date"), report.wanted(), report.reason());
    }
    if (outcome instanceof Refused<Action>) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return outcome;
  }

  /** The id of what follows from one form, always the same for it. */
  private static UUID after(UUID once, String what) {
    return UUID.nameUUIDFromBytes((once + what).getBytes(StandardCharsets.UTF_8));
  }

  private static String told(Report report) {
    var outlook =
        report.outlook() == Outlook.UNSAID ? "" : " " + report.outlook().words() + ".";
    var recovery = report.recovery().isBlank()
        ? ""
        : " How it will be brought back: " + report.recovery().strip();
    return report.text().strip() + outlook + recovery;
  }
}
