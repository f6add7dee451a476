package org.lapwing.release;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.release.Entry.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a statement out, corrects it in the open, and takes it back: each by a person, none by a timer. */
@Service
@Transactional
public class Releases {

  private final StatementStore store;
  private final PublishedStore published;
  private final SignatureStore signatures;
  private final Stoppage stoppage;
  private final Ledger ledger;

  Releases(
      StatementStore store,
      PublishedStore published,
      SignatureStore signatures,
      Stoppage stoppage,
      Ledger ledger) {
    this.store = store;
    this.published = published;
    this.signatures = signatures;
    this.stoppage = stoppage;
    this.ledger = ledger;
  }

  /**
   * Takes over from a profile what was published elsewhere before: anybody may read it from now on.
   *
   * @throws NotFound if a person asks for it: what people publish here is signed
   */
  public void takeOver(PublishedStatement statement) {
    if (!(Viewer.current().orElse(null) instanceof Viewer.Job)) {
      throw new NotFound();
    }
    var edition = statement.asEdition();
    store.add(edition, store.nextNumber(), null);
    published.publish(statement);
    ledger.tell(edition.statement(), Ids.next(), 1, Kind.RELEASED, statement.source());
    announce(edition, statement.publishedOn());
  }

  /** Copies the signed version to where the public reads, in this moment, unless a hold stands on what it tells of. */
  public Outcome<Edition> release(UUID id, UUID once) {
    return ledger.change(id, once, Kind.RELEASED, "", statement -> {
      if (stoppage.atRelease(statement).stands()) {
        return refused("", Stoppage.NEUTRAL);
      }
      var before = statement.read().orElseThrow(NotFound::new);
      var signed = signatures.of(id, ledger.today());
      var outcome = before.release(Doer.current(), signed, ledger.moment());
      if (outcome instanceof Accepted<Edition>(var after)) {
        letOut(statement, after, signed);
      }
      return outcome;
    });
  }

  /** Begins the next version from the text that the public reads. */
  public Outcome<Edition> correct(UUID id, UUID once) {
    return ledger.change(id, once, Kind.CORRECTION_BEGUN, "", statement -> {
      if (statement.hidesACorrection()) {
        return refused("", "A correction is being written. You can read it once it is cleared");
      }
      var before = statement.read().orElseThrow(NotFound::new);
      var outcome = before.correct(Doer.current(), ledger.today());
      if (outcome instanceof Accepted<Edition>(var next)) {
        store.addVersion(next);
        store.point(statement.at(next));
      }
      return outcome;
    });
  }

  /** Takes every version from the public at once; the reason stays inside. */
  public Outcome<Edition> withdraw(UUID id, UUID once, String reason) {
    return ledger.change(id, once, Kind.WITHDRAWN, reason, statement -> {
      var edition = statement.read().orElseThrow(NotFound::new);
      if (!statement.isPublic()) {
        return refused(
            "", "Nothing of this statement has been released, so nothing can be withdrawn");
      }
      var outcome = edition.withdraw(Doer.current(), reason, ledger.today());
      if (outcome instanceof Accepted<Edition> _) {
        takeBack(statement);
      }
      return outcome;
    });
  }

  /** Leaves published what a hold now stands over, for a reason; who decides so looks at the hold first. */
  public Outcome<Edition> keep(UUID id, UUID once, String reason) {
    return ledger.change(id, once, Kind.KEPT, reason, statement -> {
      var edition = statement.read().orElseThrow(NotFound::new);
      var refused = edition
          .keeps(Doer.current(), reason)
          .or(() -> statement.isPublic() && stoppage.over(statement).stands()
              ? Optional.empty()
              : Optional.of(
                  new Refusal("", "No hold stands over anything that is published here")));
      return refused.<Outcome<Edition>>map(Refused::new).orElseGet(() -> accepted(edition));
    });
  }

  private void takeBack(Statement statement) {
    var on = ledger.today();
    published.withdraw(statement.id(), statement.released(), on);
    store.point(statement.withdrawn(on));
    store.withdrawVersions(statement.id(), on);
    ledger.announce(here -> new StatementWithdrawn(here, statement.id(), on));
  }

  private void letOut(Statement statement, Edition after, Signatures signed) {
    var names = signed.over(after.fingerprint()).stream().map(Signature::agency).toList();
    var now = ledger.moment();
    published.release(after, names, InWords.dayOf(now), now);
    store.supersede(after.statement(), ledger.today());
    store.save(after);
    store.point(statement.at(after));
    announce(after, ledger.today());
  }

  private void announce(Edition edition, LocalDate on) {
    ledger.announce(
        here -> new StatementReleased(here, edition.statement(), edition.version(), on));
  }
}
