package org.lapwing.release;

import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.NotFound;
import org.lapwing.release.Entry.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partners sign exactly what will be published. */
@Service
@Transactional
public class Signing {

  private final StatementStore store;
  private final SignatureStore signatures;
  private final Ledger ledger;

  Signing(StatementStore store, SignatureStore signatures, Ledger ledger) {
    this.store = store;
    this.signatures = signatures;
    this.ledger = ledger;
  }

  /** Every signature there was, and whose are needed today. */
  @Transactional(readOnly = true)
  public Signatures of(UUID statement) {
    return signatures.of(statement, ledger.today());
  }

  /**
   * Signs the text that the partner read.
   *
   * @param read the fingerprint of the text as their page showed it
   */
  public Outcome<Edition> sign(UUID id, UUID once, Fingerprint read) {
    return ledger.change(id, once, Kind.SIGNED, "Fingerprint " + read.shortly(), statement -> {
      var before = statement.read().orElseThrow(NotFound::new);
      var doer = Doer.current();
      var outcome = before.sign(doer, signatures.kindOf(doer), read, of(id), ledger.today());
      if (outcome instanceof Accepted<Edition>(var after)) {
        signatures.sign(once, before, doer, ledger.moment());
        keep(before, after);
      }
      return outcome;
    });
  }

  private void keep(Edition before, Edition after) {
    if (after.stage() != before.stage()) {
      store.save(after);
      ledger.announce(
          here -> new StatementSigned(here, after.statement(), after.version(), ledger.today()));
    }
  }
}
