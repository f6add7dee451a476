package org.lapwing.actions.sheets;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.Colour;
import org.lapwing.actions.Outlook;
import org.lapwing.platform.sheets.SheetRow;

/** An action as cells. */
record ActionCells(Listed listed, Function<Action, Colour> colours) {

  SheetRow row(Action action) {
    return new SheetRow(
        action.id().value(),
        action.version(),
        action.reference(),
        action.promise().words(),
        cells(action));
  }

  private Map<String, String> cells(Action action) {
    var cells = new LinkedHashMap<String, String>();
    cells.put(SheetRow.REFERENCE, action.reference());
    wording(action, cells);
    cells.put(ActionColumns.AGENCY, listed.nameOf(action.owner().agency()));
    cells.put(ActionColumns.OWNER, listed.wordsOf(action.owner().person()));
    cells.put(ActionColumns.WITH, with(action));
    cells.put(ActionColumns.START, day(action.dates().start()));
    cells.put(ActionColumns.DUE, day(action.dates().due()));
    cells.put(ActionColumns.OUTLOOK, outlook(action));
    cells.put(ActionColumns.RECOVERY, action.progress().recovery());
    cells.put(ActionColumns.STATE, action.state().stage().words());
    cells.put(ActionColumns.COLOUR, colours.apply(action).spoken());
    cells.put(ActionColumns.FIRST_DUE, day(action.dates().firstDue()));
    cells.put(ActionColumns.ORIGIN, action.origin().label());
    cells.put(ActionColumns.HEARD, day(action.progress().heardOn()));
    return cells;
  }

  private static void wording(Action action, Map<String, String> cells) {
    var promise = action.promise();
    var plan = action.plan();
    cells.put(ActionColumns.PROMISE, promise.words());
    cells.put(ActionColumns.DETAIL, promise.detail());
    cells.put(ActionColumns.MEASURE, promise.measure());
    cells.put(ActionColumns.BASELINE, promise.baseline());
    cells.put(ActionColumns.TARGET, promise.target());
    cells.put(ActionColumns.VERIFY, plan.verification());
    cells.put(ActionColumns.AUDIT, plan.audit());
    cells.put(
        ActionColumns.STRENGTH, plan.strength() == null ? "" : plan.strength().words());
  }

  private static String outlook(Action action) {
    var outlook = action.progress().outlook();
    return outlook == Outlook.UNSAID ? "" : outlook.words();
  }

  /** In the order of the list, as it is read back. */
  private String with(Action action) {
    return listed.agencies().entrySet().stream()
        .filter(agency -> action.owner().with().contains(agency.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("; "));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
