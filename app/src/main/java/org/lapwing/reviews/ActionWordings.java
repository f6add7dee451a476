package org.lapwing.reviews;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Source;
import org.lapwing.actions.SourcesOfActions;
import org.lapwing.actions.State;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns recommendations into actions: words written by one person and cleared by another, or an action that is there. */
@Service
@Transactional
public class ActionWordings {

  /** All that people who may not see the review are told of where an action comes from. */
  private static final String NEUTRAL = "Recommendation of a review";

  private final WordingStore store;
  private final Proceeding proceeding;
  private final Actions actions;
  private final SourcesOfActions serving;
  private final Ledger ledger;

  ActionWordings(
      WordingStore store,
      Proceeding proceeding,
      Actions actions,
      SourcesOfActions serving,
      Ledger ledger) {
    this.store = store;
    this.proceeding = proceeding;
    this.actions = actions;
    this.serving = serving;
    this.ledger = ledger;
  }

  /** The wording that waits for a second reader. */
  @Transactional(readOnly = true)
  public Optional<ActionWording> waiting(RecommendationId recommendation) {
    return store.waiting(recommendation);
  }

  /** Puts words forward, in the place of those that wait if there are any. */
  public Outcome<Recommendation> write(RecommendationId of, UUID once, ProposedAction wanted) {
    var by = Editor.current();
    var about = proceeding.about(of);
    var wording = new ActionWording(once, of, wanted, by.person(), ledger.today());
    var refused = mayAct(about.recommendation(), by)
        .or(() -> wording.faults(ledger.today()).stream().findFirst());
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    if (!store.isThere(once)) {
      keep(about.review(), wording);
    }
    return accepted(about.recommendation());
  }

  private void keep(Review review, ActionWording wording) {
    if (store.waiting(wording.recommendation()).isPresent()) {
      store.reword(wording);
    } else {
      store.add(review, wording);
    }
    ledger.wrote("action-worded", Recommendations.KIND, wording.recommendation().value());
  }

  /**
   * Clears the words that somebody else wrote, so that they leave the case group as an action.
   *
   * @param read the words that this person has read: if others stand there now, they have to be read first
   */
  public Outcome<Recommendation> clear(RecommendationId of, UUID read) {
    var by = Editor.current();
    var about = proceeding.about(of);
    if (store.isCleared(read)) {
      return accepted(about.recommendation());
    }
    var waiting = store.waiting(of).filter(wording -> wording.id().equals(read));
    if (waiting.isEmpty()) {
      return refused("", "Other words stand here now. Read them first");
    }
    var refused = waiting.get().mayBeClearedBy(by);
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    store.clear(read, ledger.today(), by.person());
    ledger.wrote("action-wording-cleared", Recommendations.KIND, of.value());
    return raised(about.recommendation(), waiting.get());
  }

  /** Joins an action that is there already; nothing leaves the case group by it. */
  public Outcome<Recommendation> join(RecommendationId of, ActionId action) {
    var made = proceeding.about(of).recommendation();
    var refused = mayAct(made, Editor.current());
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    if (actions.these(List.of(action.value())).isEmpty()) {
      return refused("action", "Choose an action from the list");
    }
    serving.serve(
        action, new Source(Recommendations.KIND, of.value(), NEUTRAL), Relation.CARRIES_OUT);
    ledger.wrote("action-joined", Recommendations.KIND, of.value());
    return accepted(made);
  }

  private static Optional<Refusal> mayAct(Recommendation made, Editor by) {
    return by.mustWrite().or(made::mayBeActedOn);
  }

  private Outcome<Recommendation> raised(Recommendation made, ActionWording cleared) {
    var wanted = new NewAction(
        new Origin(Recommendations.KIND, made.id().value(), "", NEUTRAL),
        Relation.CARRIES_OUT,
        cleared.action().promise(),
        cleared.action().plan(),
        cleared.action().owner(),
        Dates.of(cleared.action().start(), cleared.action().due()),
        new State.Planned(ledger.today()));
    return switch (actions.record(wanted, cleared.id())) {
      case Accepted<Action> _ -> accepted(made);
      case Refused<Action>(var refusal) -> new Refused<>(refusal);
    };
  }
}
