package org.lapwing.platform.trail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lapwing.platform.trail.TrailStore.Link;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals what was written into the acting partnership's chain, shows it, and says whether the chain holds. */
@Service
@Transactional
public class SealedTrail {

  private static final int BATCH = 500;

  private final TrailStore store;
  private final Clock clock;

  SealedTrail(TrailStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Seals one batch of entries that wait, in the order of their ids.
   *
   * @return how many were sealed; fewer than a full batch means that none is left
   */
  int seal() {
    var waiting = store.takeWaiting(BATCH);
    var head = waiting.isEmpty() ? Optional.<Link>empty() : store.head();
    var hash = head.map(Link::hash).orElse(Chain.START);
    var position = head.map(Link::position).orElse(0L);
    for (var entry : waiting) {
      position++;
      hash = Chain.link(hash, position, entry);
      store.seal(position, entry.id(), hash, clock.instant());
    }
    return waiting.size();
  }

  static boolean isFull(int sealed) {
    return sealed == BATCH;
  }

  /** Walks the whole chain in batches and reports the first link that does not hold. */
  @Transactional(readOnly = true)
  public Verification verify(Verification.Watch watch) {
    var total = store.sealed();
    var hash = Chain.START;
    var position = 0L;
    for (var links = store.linksAfter(0, BATCH);
        !links.isEmpty();
        links = store.linksAfter(position, BATCH)) {
      for (var link : links) {
        var fault = fault(link, position, hash);
        if (fault.isPresent()) {
          return new Verification.Broken(position + 1, fault.get());
        }
        hash = link.hash();
        position++;
      }
      watch.verified((int) position, total);
    }
    var loose = store.loose();
    return loose > 0
        ? new Verification.Broken(position + 1, Verification.Fault.NOT_SEALED)
        : new Verification.Holds(position, store.waiting());
  }

  @Transactional(readOnly = true)
  public List<TrailEntry> newest(TrailFilter filter, int most) {
    return store.newest(filter, most);
  }

  private static Optional<Verification.Fault> fault(Link link, long after, String previous) {
    if (link.position() != after + 1 || link.entry().isEmpty()) {
      return Optional.of(Verification.Fault.MISSING);
    }
    var expected = Chain.link(previous, link.position(), link.entry().get());
    return expected.equals(link.hash())
        ? Optional.empty()
        : Optional.of(Verification.Fault.ALTERED);
  }
}
