package org.lapwing.actions.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.Dates;
import org.lapwing.actions.Doer;
import org.lapwing.actions.Foreseen;
import org.lapwing.actions.Owner;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.sheets.SheetRegister.Rules;
import org.lapwing.platform.sheets.SheetRow;

/**
 * What would be refused, beside the cell that it is about.
 *
 * @param waiting those for which a new date was asked for already
 */
record ActionRules(
    Doer doer, Listed listed, Map<UUID, Action> actions, Set<UUID> waiting, LocalDate today)
    implements Rules {

  @Override
  public List<Refusal> against(SheetRow now, Map<String, String> wanted) {
    var action = actions.get(now.id());
    if (action == null) {
      return List.of(new Refusal("", "It is not here any more"));
    }
    var read = new Read(wanted, listed);
    var all = new ArrayList<Refusal>();
    if (read.saysAny(ActionColumns.WORDING)) {
      Foreseen.rewording(action, doer, read.wording(action))
          .ifPresent(no -> beside(no, ActionColumns.WORDING, wanted, all));
    }
    if (read.saysAny(ActionColumns.OWNING)) {
      owning(action, read, wanted, all);
    }
    if (read.says(ActionColumns.START)) {
      Foreseen.beginning(action, doer, read.day(ActionColumns.START))
          .ifPresent(no -> all.add(new Refusal(ActionColumns.START, no.message())));
    }
    date(action, read)
        .ifPresent(no -> beside(no, List.of(ActionColumns.DUE, ActionColumns.REASON), wanted, all));
    if (read.saysAny(ActionColumns.TELLING)) {
      Foreseen.reporting(action, doer, read.report(action, "Asked beforehand"))
          .ifPresent(no -> beside(no, ActionColumns.TELLING, wanted, all));
    }
    return all;
  }

  @Override
  public List<Refusal> againstNew(Map<String, String> wanted) {
    var read = new Read(wanted, listed);
    var due = read.day(ActionColumns.DUE);
    var dates = Dates.of(read.day(ActionColumns.START), due);
    var all = new ArrayList<Refusal>();
    Foreseen.raising(doer, read.wording().promise(), dates).ifPresent(all::add);
    if (!doer.runs()) {
      return all;
    }
    if (read.owner(null) instanceof Refused<Owner>(var no)) {
      all.add(no);
    }
    if (due == null) {
      all.add(new Refusal(ActionColumns.DUE, "Enter the date due"));
    } else if (due.isBefore(today)) {
      all.add(new Refusal(ActionColumns.DUE, "The date due must be today or in the future"));
    }
    for (var key : List.of(
        ActionColumns.REASON,
        ActionColumns.UPDATE,
        ActionColumns.OUTLOOK,
        ActionColumns.RECOVERY)) {
      if (!read.text(key).isEmpty()) {
        all.add(new Refusal(key, "A new action has nothing to tell yet. Empty this cell"));
      }
    }
    return all;
  }

  private void owning(
      Action action, Read read, Map<String, String> wanted, Collection<Refusal> all) {
    switch (read.owner(action.owner())) {
      case Refused<Owner>(var no) -> beside(no, ActionColumns.OWNING, wanted, all);
      case Accepted<Owner>(var other) ->
        Foreseen.handingOver(action, doer, other)
            .ifPresent(no -> beside(no, ActionColumns.OWNING, wanted, all));
    }
  }

  private Optional<Refusal> date(Action action, Read read) {
    if (!read.says(ActionColumns.DUE)) {
      return read.text(ActionColumns.REASON).isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Refusal(ActionColumns.REASON, "This is read with another date in Due alone"));
    }
    var due = read.day(ActionColumns.DUE);
    if (due == null) {
      return Optional.of(
          new Refusal("", "A file takes no date away. Write another date, or leave this one"));
    }
    var reason = read.text(ActionColumns.REASON);
    if (reason.isBlank()) {
      return Optional.of(
          new Refusal("", "Say why in the column “Why the date moves”, and choose both"));
    }
    return Foreseen.askingForDate(action, doer, due, reason, today)
        .map(no -> new Refusal("", no.message()))
        .or(() -> waiting.contains(action.id().value())
            ? Optional.of(
                new Refusal("", "A new date was asked for already. Wait for the decision"))
            : Optional.empty());
  }

  /** A refusal beside the cell that it names, or else beside each cell of the group that is wanted. */
  private static void beside(
      Refusal no, List<String> group, Map<String, String> wanted, Collection<Refusal> all) {
    if (wanted.containsKey(no.field()) && group.contains(no.field())) {
      all.add(no);
    } else {
      group.stream()
          .filter(wanted::containsKey)
          .forEach(key -> all.add(new Refusal(key, no.message())));
    }
  }
}
