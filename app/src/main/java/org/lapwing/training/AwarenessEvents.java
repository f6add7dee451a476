package org.lapwing.training;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.lapwing.training.AwarenessEvent.Outline;
import org.lapwing.training.AwarenessEvent.Reach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules, and our own pages, may ask of awareness events; {@code once} is the id that a form carries. */
@Service
@Transactional
public class AwarenessEvents {

  /** What the thread calls an event. */
  public static final String KIND = "event";

  /** How many lines a page has. */
  public static final int PAGE = 25;

  private final EventStore store;
  private final TrainingNumbers numbers;
  private final TrainingLedger ledger;
  private final Threads threads;

  AwarenessEvents(
      EventStore store, TrainingNumbers numbers, TrainingLedger ledger, Threads threads) {
    this.store = store;
    this.numbers = numbers;
    this.ledger = ledger;
    this.threads = threads;
  }

  @Transactional(readOnly = true)
  public AwarenessEvent get(EventId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<AwarenessEvent> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  /** The newest first, before that one, and one more than a page where there are more. */
  @Transactional(readOnly = true)
  public List<AwarenessEvent> page(LocalDate before, UUID beforeId) {
    return store.page(before, beforeId, PAGE + 1);
  }

  /** Records an event, and joins it to what it tells of. */
  public Outcome<AwarenessEvent> add(Outline outline, Collection<Node> subjects, UUID once) {
    Trainers.requireEditor();
    var id = new EventId(once);
    var before = store.find(id);
    if (before.isPresent()) {
      return accepted(before.get());
    }
    var wrong = outline.wrong();
    return wrong.isEmpty()
        ? accepted(added(id, outline.stripped(), subjects))
        : new Refused<>(wrong.getFirst());
  }

  /** Puts right what somebody read as a version, unless somebody else has done so meanwhile. */
  public Outcome<AwarenessEvent> correct(EventId id, UUID once, int version, Outline outline) {
    Trainers.requireEditor();
    var now = store.findToChange(id).orElseThrow(NotFound::new);
    if (now.form().equals(once)) {
      return accepted(get(id));
    }
    if (now.event().version() != version) {
      return changedMeanwhile("title");
    }
    var wrong = outline.wrong();
    if (!wrong.isEmpty()) {
      return new Refused<>(wrong.getFirst());
    }
    store.save(id, outline.stripped(), once);
    ledger.wrote("event-corrected", id);
    return accepted(get(id));
  }

  /** Records how many people of each agency were reached; an agency that is left out stays as it was. */
  public Outcome<AwarenessEvent> reached(EventId id, UUID once, int version, List<Reach> reach) {
    Trainers.requireEditor();
    var now = store.findToChange(id).orElseThrow(NotFound::new);
    if (now.form().equals(once)) {
      return accepted(get(id));
    }
    if (now.event().version() != version) {
      return changedMeanwhile("");
    }
    var outline = now.event().outline();
    if (outline.on().isAfter(ledger.today())) {
      return refused("", "This event is still to come. Enter whom it reached once it is over");
    }
    reach.forEach(one -> store.reach(id, one));
    store.save(id, outline, once);
    ledger.wrote("reach-recorded", id);
    ledger.announce(id);
    return accepted(get(id));
  }

  /** Joins an event to what it tells of. */
  public void tells(EventId id, Node node) {
    Trainers.requireJoiner();
    get(id);
    join(id, node);
    ledger.wrote("event-joined", id);
  }

  private void join(EventId id, Node node) {
    threads.join(new Node(KIND, id.value()), Relation.TELLS, node);
  }

  private AwarenessEvent added(EventId id, Outline outline, Collection<Node> subjects) {
    store.add(id, numbers.next(KIND), outline);
    subjects.forEach(node -> join(id, node));
    ledger.wrote("event-added", id);
    return get(id);
  }

  private static Outcome<AwarenessEvent> changedMeanwhile(String field) {
    return refused(
        field, "Somebody else has saved this meanwhile. Check it, and save again to use yours");
  }
}
