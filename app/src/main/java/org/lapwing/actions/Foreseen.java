package org.lapwing.actions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Actions.Wanted;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;

/** What the rules would say to a change that nobody has asked for yet; empty if they would let it pass. */
public final class Foreseen {

  private Foreseen() {}

  public static Optional<Refusal> rewording(Action action, Doer doer, Wanted other) {
    return no(action.reword(doer, other.promise(), other.plan(), "Asked beforehand"));
  }

  public static Optional<Refusal> handingOver(Action action, Doer doer, Owner other) {
    return no(action.handOver(doer, other));
  }

  public static Optional<Refusal> beginning(Action action, Doer doer, @Nullable LocalDate start) {
    return no(action.toBegin(doer, start));
  }

  public static Optional<Refusal> askingForDate(
      Action action, Doer doer, LocalDate wanted, String reason, LocalDate today) {
    return action.askForDate(doer, wanted, reason, today);
  }

  public static Optional<Refusal> reporting(Action action, Doer doer, Report report) {
    return no(action.reported(doer, report.text(), report.outlook(), report.recovery()));
  }

  /** Whether somebody may record a promise that nobody has yet. */
  public static Optional<Refusal> raising(Doer doer, Promise promise, Dates dates) {
    return Action.runBy(doer, "raise an action")
        .or(() -> Action.wrong(promise))
        .or(() -> Dates.wrong(dates));
  }

  private static Optional<Refusal> no(Outcome<Action> outcome) {
    return switch (outcome) {
      case Accepted<Action> _ -> Optional.empty();
      case Refused<Action>(var because) -> Optional.of(because);
    };
  }
}
