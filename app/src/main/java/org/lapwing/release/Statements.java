package org.lapwing.release;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.release.Entry.Kind;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules, and our own pages, may ask of statements. Each verb takes {@code once}, an id that its form
 * carries: sending the form twice does the deed once.
 */
@Service
@Transactional
public class Statements {

  /** What the thread calls a statement. */
  public static final String KIND = "statement";

  private final StatementStore store;
  private final PassageStore passages;
  private final SignatureStore signatures;
  private final Ledger ledger;
  private final Telling telling;

  Statements(
      StatementStore store,
      PassageStore passages,
      SignatureStore signatures,
      Ledger ledger,
      Telling telling) {
    this.store = store;
    this.passages = passages;
    this.signatures = signatures;
    this.ledger = ledger;
    this.telling = telling;
  }

  /**
   * A statement, with the latest version that this viewer may read.
   *
   * @throws NotFound if there is none for them
   */
  @Transactional(readOnly = true)
  public Statement get(UUID id) {
    return store
        .find(id)
        .filter(statement -> statement.edition() != null || statement.withdrawnOn() != null)
        .orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<Statement> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  /** Every version that this viewer may read, the latest first. */
  @Transactional(readOnly = true)
  public List<Edition> versions(UUID id) {
    return store.versions(id);
  }

  /** How far the text has been read by others than its writers. */
  @Transactional(readOnly = true)
  public Clearance clearance(Edition edition) {
    return passages.of(edition.statement(), edition.text());
  }

  /** Begins a statement. */
  public Outcome<Edition> draft(UUID once, Draft wanted) {
    var refused = Edition.writes(Doer.current(), "write a statement")
        .or(() -> wanted.text().faults(1).stream().findFirst());
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    return accepted(store
        .find(once)
        .map(before -> before.read().orElseThrow(NotFound::new))
        .orElseGet(() -> begin(once, wanted)));
  }

  /**
   * Writes other words than those that somebody read as a revision.
   *
   * @throws OptimisticLockingFailureException if they changed since: show both and let the person choose
   */
  public Outcome<Edition> rewrite(UUID id, UUID once, int revision, Draft wanted) {
    return ledger.change(id, once, Kind.CHANGED, "", statement -> {
      var before = edition(statement);
      if (before.revision() != revision) {
        throw new OptimisticLockingFailureException("Statement %s changed meanwhile".formatted(id));
      }
      var outcome = before.rewrite(Doer.current(), wanted.text(), ledger.today());
      if (outcome instanceof Accepted<Edition>(var after)) {
        keep(before, after);
        telling.tell(statement, before.text().actions(), wanted);
      }
      return outcome;
    });
  }

  /** Clears passages that somebody read who did not write them. */
  public Outcome<Edition> clear(UUID id, UUID once, Collection<UUID> chosen) {
    return ledger.change(id, once, Kind.CLEARED, "", statement -> {
      var edition = edition(statement);
      var doer = Doer.current();
      var clearance = clearance(edition);
      var refused = clearance.refused(doer, chosen);
      if (refused.isPresent()) {
        return new Refused<>(refused.get());
      }
      var clearable = PassageStore.clearable(clearance, doer, chosen);
      if (!clearable.isEmpty()) {
        passages.clear(edition, clearable, doer.person(), ledger.moment());
      }
      return accepted(edition);
    });
  }

  /** Asks the partners to sign the text as it stands. */
  public Outcome<Edition> offer(UUID id, UUID once) {
    return ledger.change(id, once, Kind.OFFERED, "", statement -> {
      var before = edition(statement);
      var outcome = before.offer(Doer.current(), clearance(before), ledger.today());
      if (outcome instanceof Accepted<Edition>(var after)) {
        store.save(after);
      }
      return outcome;
    });
  }

  /** What happened to it, the latest first; empty for those who have no part in it. */
  @Transactional(readOnly = true)
  public List<Entry> history(UUID id) {
    return ledger.of(id);
  }

  private Edition begin(UUID id, Draft wanted) {
    var first = new Edition(id, 1, wanted.text(), Stage.DRAFT, ledger.today(), "", 0);
    store.add(first, store.nextNumber(), null);
    passages.written(first, Viewer.person().person(), ledger.moment());
    ledger.tell(id, Ids.next(), 1, Kind.DRAFTED, "");
    telling.tell(get(id), List.of(), wanted);
    return first;
  }

  private void keep(Edition before, Edition after) {
    if (after.equals(before)) {
      return;
    }
    signatures.end(after, ledger.moment());
    store.save(after);
    passages.written(after, Doer.current().person(), ledger.moment());
  }

  private static Edition edition(Statement statement) {
    return statement.read().orElseThrow(NotFound::new);
  }
}
