package org.lapwing.actions;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.actions.Ledger.Announcement;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules, and our own pages, may ask of actions. Each verb takes {@code once}, an id that its form carries:
 * sending the form twice does the deed once.
 */
@Service
@Transactional
public class Actions {

  /** What somebody wants an action to say. */
  public record Wanted(Promise promise, Plan plan) {}

  /** What the thread calls an action. */
  public static final String KIND = "action";

  private final ActionStore store;
  private final History history;
  private final EvidenceStore evidence;
  private final Ledger ledger;
  private final Threads threads;

  Actions(
      ActionStore store, History history, EvidenceStore evidence, Ledger ledger, Threads threads) {
    this.store = store;
    this.history = history;
    this.evidence = evidence;
    this.ledger = ledger;
    this.threads = threads;
  }

  @Transactional(readOnly = true)
  public Action get(ActionId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<Action> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  @Transactional(readOnly = true)
  public List<Entry> history(ActionId id) {
    return history.of(id);
  }

  /** Records a promise and joins it to what it rests on. People need to run the business; profiles and jobs may. */
  public Outcome<Action> raise(NewAction wanted, UUID once) {
    return mayRaise()
        .<Outcome<Action>>map(Outcome.Refused::new)
        .orElseGet(() -> record(wanted, once));
  }

  /** The same for a module above that has a rule of its own who may: two people of a case group, for one. */
  public Outcome<Action> record(NewAction wanted, UUID once) {
    var refused = Action.wrong(wanted.promise()).or(() -> Dates.wrong(wanted.dates()));
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    var raised = store.find(new ActionId(once));
    return accepted(raised.orElseGet(() -> add(wanted, new ActionId(once))));
  }

  /** Says how it goes. */
  public Outcome<Action> update(ActionId id, UUID once, String text) {
    return ledger.change(
        id, once, Kind.UPDATED, text, action -> action.updated(Doer.current(), text));
  }

  public Outcome<Action> start(ActionId id, UUID once) {
    return move(
        id,
        once,
        Kind.STARTED,
        "",
        ActionEvent.Started::new,
        action -> action.start(Doer.current(), ledger.today()));
  }

  public Outcome<Action> complete(ActionId id, UUID once, String shows) {
    return move(
        id,
        once,
        Kind.COMPLETED,
        shows,
        ActionEvent.Completed::new,
        action -> action.complete(Doer.current(), shows, hasEvidence(id), ledger.today()));
  }

  public Outcome<Action> verify(ActionId id, UUID once, String note) {
    return move(
        id,
        once,
        Kind.VERIFIED,
        note,
        ActionEvent.Verified::new,
        action -> action.verify(Doer.current(), note, hasEvidence(id), ledger.today()));
  }

  public Outcome<Action> sendBack(ActionId id, UUID once, String missing) {
    return move(
        id,
        once,
        Kind.SENT_BACK,
        missing,
        ActionEvent.SentBack::new,
        action -> action.sendBack(Doer.current(), missing, ledger.today()));
  }

  public Outcome<Action> reopen(ActionId id, UUID once, String reason) {
    return move(
        id,
        once,
        Kind.REOPENED,
        reason,
        ActionEvent.Reopened::new,
        action -> action.reopen(Doer.current(), reason, ledger.today()));
  }

  public Outcome<Action> drop(ActionId id, UUID once, String reason) {
    return move(
        id,
        once,
        Kind.DROPPED,
        reason,
        ActionEvent.Dropped::new,
        action -> action.drop(Doer.current(), reason, ledger.today()));
  }

  /**
   * Changes the wording that somebody read as a version; the history says what changed and why.
   *
   * @throws OptimisticLockingFailureException if it changed since: show both and let the person choose
   */
  public Outcome<Action> reword(ActionId id, UUID once, int version, Wanted other, String why) {
    var before = get(id);
    var said = "%s %s Why: %s"
        .formatted(
            other.promise().stripped().changesFrom(before.promise()),
            other.plan().stripped().changesFrom(before.plan()),
            why.strip())
        .strip();
    return ledger.change(id, once, Kind.REWORDED, said, action -> {
      if (action.version() != version) {
        throw new OptimisticLockingFailureException(
            "Action %s changed meanwhile".formatted(id.value()));
      }
      return action.reword(Doer.current(), other.promise(), other.plan(), why);
    });
  }

  /** Gives it to another owner. */
  public Outcome<Action> handOver(ActionId id, UUID once, Owner other, String note) {
    return move(
        id,
        once,
        Kind.HANDED_OVER,
        note,
        ActionEvent.HandedOver::new,
        action -> action.handOver(Doer.current(), other));
  }

  private boolean hasEvidence(ActionId id) {
    return !evidence.of(id).isEmpty();
  }

  private Outcome<Action> move(
      ActionId id,
      UUID once,
      Kind kind,
      String note,
      Announcement event,
      Function<Action, Outcome<Action>> rule) {
    return ledger.change(id, once, kind, note, action -> {
      var outcome = rule.apply(action);
      if (outcome instanceof Accepted<Action> _) {
        ledger.announce(event, id);
      }
      return outcome;
    });
  }

  private Action add(NewAction wanted, ActionId id) {
    var action = new Action(
        id,
        store.nextNumber(),
        wanted.origin(),
        wanted.promise().stripped(),
        wanted.plan().stripped(),
        wanted.owner(),
        wanted.dates(),
        wanted.state(),
        Progress.NONE,
        0);
    ledger.add(action);
    ledger.tell(id, Ids.next(), Kind.RAISED, wanted.origin().label());
    join(action, wanted.how());
    ledger.announce(ActionEvent.Raised::new, id);
    return action;
  }

  private void join(Action action, Relation how) {
    var origin = action.origin();
    if (origin.id() != null) {
      threads.join(new Node(KIND, action.id().value()), how, new Node(origin.kind(), origin.id()));
    }
  }

  private static Optional<org.lapwing.kernel.Refusal> mayRaise() {
    @Nullable Viewer viewer = Viewer.current().orElse(null);
    return viewer instanceof Viewer.Job
        ? Optional.empty()
        : Action.runBy(Doer.current(), "raise an action");
  }
}
