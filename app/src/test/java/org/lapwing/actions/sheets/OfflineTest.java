package org.lapwing.actions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.directory.imports.Books;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.sheets.Sheets;
import org.lapwing.platform.sheets.compare.ComparedRow;
import org.lapwing.platform.sheets.compare.Difference;
import org.lapwing.platform.sheets.kept.Applying;
import org.lapwing.platform.sheets.kept.Back;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership whose register of actions is edited offline. */
@SpringBootTest
abstract class OfflineTest {

  static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);
  static final LocalDate DUE = LocalDate.of(2027, 3, 27);

  @Autowired
  Actions actions;

  @Autowired
  ActionsAsSheet register;

  @Autowired
  Sheets sheets;

  @Autowired
  Applying applying;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  Viewer.Person manager = NOBODY;
  Viewer.Person owner = NOBODY;
  Viewer.Person police = NOBODY;
  Viewer.Person stranger = NOBODY;
  ActionId first = ActionId.next();
  ActionId second = ActionId.next();

  @BeforeEach
  void two_promises() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var health = world.agency(north, "Community health", "nhs_provider");
    manager = world.person(
        north, world.agency(north, "Business unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    owner = world.person(north, health, "Amina", Role.REPRESENTATIVE);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    stranger = world.person(
        south, world.agency(south, "Elsewhere", "other"), "Sam", Role.BUSINESS_MANAGER);
    first = raised("Ask about every father");
    second = raised("=Show the curve of crying");
  }

  ActionId raised(String promise) {
    var wanted = new NewAction(
        new Origin("statement", null, "", "Our statement"),
        new Promise(promise, "In detail", "Files", "9 of 16", "15 of 16"),
        new Owner(owner.person(), owner.agency(), List.of()),
        Dates.of(null, DUE),
        new State.UnderWay(LocalDate.now(clock), ""));
    return took(manager.call(() -> actions.raise(wanted, Ids.next()))).id();
  }

  Action now(ActionId id) {
    return manager.call(() -> actions.get(id));
  }

  byte[] out(Viewer.Person who) {
    return Objects.requireNonNull(who.call(() -> sheets.takeOut(register, "")));
  }

  /** The file of the manager as somebody changed it. */
  byte[] edited(Consumer<XSSFSheet> edit) {
    return Books.edited(out(manager), book -> edit.accept(book.getSheet("Actions")));
  }

  Outcome<java.util.UUID> given(Viewer.Person who, byte[] file) {
    return who.call(() -> sheets.giveBack(register, "plan.xlsx", file, Ids.next()));
  }

  Back compared(Viewer.Person who, byte[] file) {
    var id = took(given(who, file));
    return who.call(() -> sheets.get(register, id));
  }

  String refused(byte[] file) {
    return switch (given(manager, file)) {
      case Refused<java.util.UUID>(var because) -> because.message();
      case Accepted<java.util.UUID> _ -> throw new AssertionError("It was read");
    };
  }

  /** Applies what is chosen, or exactly these. */
  Back applied(Viewer.Person who, Back back, String... codes) {
    return who.call(() -> {
      if (codes.length > 0) {
        sheets.choose(register, back.id(), _ -> Set.copyOf(Arrays.asList(codes)));
      }
      applying.apply(took(sheets.ask(register, back.id())), register, (_, _) -> {});
      return sheets.get(register, back.id());
    });
  }

  static Difference only(Back back, String key) {
    var found = back.compared().rows().stream()
        .flatMap(row -> row.differences().stream())
        .filter(one -> one.key().equals(key))
        .toList();
    assertThat(found).as(key).hasSize(1);
    return found.getFirst();
  }

  static ComparedRow row(Back back, String reference) {
    return back.compared().rows().stream()
        .filter(row -> row.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  static Row line(XSSFSheet sheet, String reference) {
    return Books.row(sheet, reference);
  }

  /** Writes beneath this heading, which stands in the second row. */
  static void write(Row row, String heading, String text) {
    row.createCell(column(row, heading)).setCellValue(text);
  }

  static int column(Row row, String heading) {
    for (var cell : row.getSheet().getRow(1)) {
      if (new DataFormatter().formatCellValue(cell).startsWith(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("No column has " + heading);
  }

  static Row nextRow(XSSFSheet sheet) {
    return sheet.createRow(sheet.getLastRowNum() + 1);
  }

  static byte[] book(Consumer<XSSFWorkbook> fill) {
    try (var book = new XSSFWorkbook();
        var bytes = new java.io.ByteArrayOutputStream()) {
      fill.accept(book);
      book.write(bytes);
      return bytes.toByteArray();
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new AssertionError(because.message());
    };
  }
}
