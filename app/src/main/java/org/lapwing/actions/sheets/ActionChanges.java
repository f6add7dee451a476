package org.lapwing.actions.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.DatesOfActions;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Reporting;
import org.lapwing.actions.State;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.sheets.SheetChange;
import org.lapwing.thread.Relation;
import org.springframework.stereotype.Component;

/** Changes an action as a row of a spreadsheet says, through the same faces as every form. */
@Component
class ActionChanges {

  private static final String BY_HAND = "partnership";

  private final Actions actions;
  private final DatesOfActions dates;
  private final Reporting reporting;

  ActionChanges(Actions actions, DatesOfActions dates, Reporting reporting) {
    this.actions = actions;
    this.dates = dates;
    this.reporting = reporting;
  }

  /** One deed, and what it is called afterwards. */
  private record Step(String said, Supplier<Outcome<Action>> deed) {}

  /** Everything within the current transaction, which whoever asked rolls back if a part is refused. */
  Outcome<String> apply(ActionId id, SheetChange change, Listed listed) {
    var said = new ArrayList<String>();
    for (var step : steps(actions.get(id), change, new Read(change.cells(), listed))) {
      if (step.deed().get() instanceof Refused<Action>(var no)) {
        return new Refused<>(no);
      }
      said.add(step.said());
    }
    return Outcome.accepted(String.join(". ", said));
  }

  private List<Step> steps(Action action, SheetChange change, Read read) {
    var id = action.id();
    var why = change.why();
    var steps = new ArrayList<Step>();
    if (read.saysAny(ActionColumns.WORDING)) {
      steps.add(new Step(
          "Wording changed",
          () -> actions.reword(
              id, change.once("wording"), action.version(), read.wording(action), why)));
    }
    if (read.saysAny(ActionColumns.OWNING)) {
      steps.add(new Step("Handed over", () -> handOver(id, change, read.owner(action.owner()))));
    }
    if (read.says(ActionColumns.START)) {
      steps.add(new Step(
          "Start changed",
          () -> dates.begin(id, change.once("start"), read.day(ActionColumns.START), why)));
    }
    if (read.says(ActionColumns.DUE)) {
      var wanted = Objects.requireNonNull(read.day(ActionColumns.DUE));
      var reason = "%s (%s)".formatted(read.text(ActionColumns.REASON), why);
      steps.add(new Step(
          "A new date is asked for, %s. Somebody else decides".formatted(InWords.date(wanted)),
          () -> dates.ask(id, change.once("date"), wanted, reason)));
    }
    if (read.saysAny(ActionColumns.TELLING)) {
      steps.add(new Step(
          "Update added",
          () -> reporting.report(id, change.once("update"), read.report(action, why), null)));
    }
    return steps;
  }

  private Outcome<Action> handOver(ActionId id, SheetChange change, Outcome<Owner> owner) {
    return switch (owner) {
      case Refused<Owner>(var no) -> new Refused<>(no);
      case Accepted<Owner>(var other) ->
        actions.handOver(id, change.once("owner"), other, change.why());
    };
  }

  /** A new one; who may, and with what, was asked of the rules before. */
  Outcome<String> add(SheetChange change, Listed listed, LocalDate today) {
    var read = new Read(change.cells(), listed);
    return switch (read.owner(null)) {
      case Refused<Owner>(var no) -> new Refused<>(no);
      case Accepted<Owner>(var owner) -> {
        var wording = read.wording();
        var wanted = new NewAction(
            new Origin(BY_HAND, null, "", change.why()),
            Relation.RESTS_ON,
            wording.promise(),
            wording.plan(),
            owner,
            Dates.of(read.day(ActionColumns.START), read.day(ActionColumns.DUE)),
            new State.Planned(today));
        yield switch (actions.raise(wanted, change.once())) {
          case Refused<Action>(var no) -> new Refused<>(no);
          case Accepted<Action>(var action) -> Outcome.accepted("Added as " + action.reference());
        };
      }
    };
  }
}
