package org.lapwing.actions.sheets;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.ColourRules;
import org.lapwing.actions.Doer;
import org.lapwing.actions.Register;
import org.lapwing.actions.Register.Line;
import org.lapwing.actions.Situation;
import org.lapwing.actions.web.register.Asked;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.sheets.Column;
import org.lapwing.platform.sheets.SheetChange;
import org.lapwing.platform.sheets.SheetRegister;
import org.lapwing.platform.sheets.SheetRow;
import org.lapwing.platform.sheets.Sheets;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of actions, as people edit it in a spreadsheet. */
@Service
@Transactional
public class ActionsAsSheet implements SheetRegister {

  private final Actions actions;
  private final Register register;
  private final ActionChanges changes;
  private final Listed.Book book;
  private final Days days;

  ActionsAsSheet(
      Actions actions, Register register, ActionChanges changes, Listed.Book book, Days days) {
    this.actions = actions;
    this.register = register;
    this.changes = changes;
    this.book = book;
    this.days = days;
  }

  /** What days and colours are told by. */
  @Component
  record Days(ColourRules colours, BankHolidays holidays, DatesWaiting waiting, Clock clock) {

    LocalDate today() {
      return LocalDate.now(clock);
    }
  }

  @Override
  public String key() {
    return "actions";
  }

  @Override
  public Words words() {
    return new Words("Actions", "action", "actions");
  }

  @Override
  public List<Column> columns() {
    return ActionColumns.of(book.open());
  }

  @Override
  public List<String> advice() {
    return List.of(
        "A state never changes by a file: done needs evidence, and verified a second person from another agency.",
        "Another date in “Due” asks for a new date. Somebody else decides, and the first date stays visible.",
        "What you write under “How it goes now” becomes an update in the history of the action.",
        "You can change by a file what you can change on the pages. Only the business manager and the co-ordinator change wording or add actions.",
        "Name no child, no family and no case.");
  }

  @Override
  public List<SheetRow> asked(String query) {
    var filter = Asked.read(query).filter();
    var ids = register.lines(filter, Sheets.MOST_ROWS).stream()
        .map(Line::id)
        .map(ActionId::value)
        .toList();
    var rows = these(ids).stream().collect(toMap(SheetRow::id, row -> row));
    return ids.stream().map(rows::get).flatMap(Stream::ofNullable).toList();
  }

  @Override
  public List<SheetRow> these(Collection<UUID> ids) {
    var cells = cells();
    return actions.these(ids).stream().map(cells::row).toList();
  }

  @Override
  public Optional<SheetRow> held(UUID id) {
    return Optional.of(cells().row(actions.hold(new ActionId(id))));
  }

  @Override
  public Rules rules(Collection<UUID> ids) {
    var here =
        actions.these(ids).stream().collect(toMap(action -> action.id().value(), one -> one));
    Set<UUID> waiting = new HashSet<>(days.waiting().of(here.keySet()));
    return new ActionRules(Doer.current(), book.open(), here, waiting, days.today());
  }

  @Override
  public Outcome<String> apply(SheetRow now, SheetChange change) {
    return changes.apply(new ActionId(now.id()), change, book.open());
  }

  @Override
  public Outcome<String> add(SheetChange change) {
    return changes.add(change, book.open(), days.today());
  }

  private ActionCells cells() {
    var rule = days.colours().inForce();
    var workingDays = days.holidays().workingDays();
    var today = days.today();
    return new ActionCells(
        book.open(),
        (Action action) ->
            rule.explain(Situation.of(action), today, workingDays).getFirst().colour());
  }
}
