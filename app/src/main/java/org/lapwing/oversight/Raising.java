package org.lapwing.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.thread.Relation;
import org.springframework.stereotype.Component;

/** Raises actions because of decisions, through the face of actions. */
@Component
class Raising {

  private final Actions actions;
  private final DecisionStore store;
  private final BodyStore bodies;
  private final Clock clock;

  Raising(Actions actions, DecisionStore store, BodyStore bodies, Clock clock) {
    this.actions = actions;
    this.store = store;
    this.bodies = bodies;
    this.clock = clock;
  }

  Outcome<Action> raise(MeetingDecision decision, Meeting meeting, ActionWish wish) {
    var today = LocalDate.now(clock);
    if (wish.due().isBefore(today)) {
      return Outcome.refused("due", "The date due must be today or in the future");
    }
    return actions.raise(
        new NewAction(
            origin(decision, meeting),
            Relation.CARRIES_OUT,
            Promise.of(wish.promise()),
            wish.owner(),
            Dates.of(null, wish.due()),
            new State.Planned(today)),
        wish.once());
  }

  List<Action> by(DecisionId decision) {
    return actions.these(store.actions(decision)).stream()
        .sorted(java.util.Comparator.comparingInt(Action::number))
        .toList();
  }

  private Origin origin(MeetingDecision decision, Meeting meeting) {
    var body = bodies.find(meeting.plan().body()).map(Body::name).orElse("a meeting");
    return new Origin(
        Decisions.KIND,
        decision.id().value(),
        decision.reference(),
        "Decision %s of %s, %s"
            .formatted(decision.reference(), body, InWords.date(meeting.plan().day())));
  }
}
