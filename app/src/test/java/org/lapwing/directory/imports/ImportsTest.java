package org.lapwing.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.directory.Ages;
import org.lapwing.directory.Call;
import org.lapwing.directory.ChecksOfNumbers;
import org.lapwing.directory.Location;
import org.lapwing.directory.LocationsOfServices;
import org.lapwing.directory.Offer;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.PhoneWish;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Running;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.directory.WholeDirectory;
import org.lapwing.directory.exchange.DirectoryAsJson;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.directory.workbook.DirectoryAsWorkbook;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest
class ImportsTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  Services services;

  @Autowired
  RoutesOfServices routes;

  @Autowired
  LocationsOfServices locations;

  @Autowired
  ChecksOfNumbers checks;

  @Autowired
  WholeDirectory directory;

  @Autowired
  DirectoryAsJson asJson;

  @Autowired
  DirectoryAsWorkbook asWorkbook;

  @Autowired
  Imports imports;

  @Autowired
  JsonMapper json;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private Viewer.Person keeper = NOBODY;
  private Viewer.Person neighbour = NOBODY;
  private Viewer.Person practitioner = NOBODY;

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var unit = world.agency(north, "Unit", "other");
    keeper = world.person(north, unit, "Leah", Role.COMMUNICATIONS);
    practitioner = world.person(north, unit, "Maya", Role.PRACTITIONER);
    neighbour =
        world.person(south, world.agency(south, "Other", "other"), "Sam", Role.COMMUNICATIONS);
  }

  @Test
  void a_directory_taken_out_as_json_comes_in_elsewhere_whole() {
    rich("Family hub", "0300 123 7074");
    rich("Night line", "0300 123 7047");
    var before = json(keeper);

    var staged = read(neighbour, "theirs.json", json.writeValueAsBytes(before));
    assertThat(staged.plan().added()).hasSize(2);
    assertThat(staged.notes(Note.Kind.NOT_TAKEN)).isEmpty();
    take(neighbour, staged);

    assertThat(withoutIds(json(neighbour))).isEqualTo(withoutIds(before.deepCopy()));
    var again = read(neighbour, "theirs.json", json.writeValueAsBytes(before));
    assertThat(again.plan().steps()).isEmpty();
    assertThat(again.plan().unchanged()).isEqualTo(2);
  }

  @Test
  void a_spreadsheet_given_back_as_it_came_changes_nothing() {
    rich("Family hub", "0300 123 7074");
    service("=1+1 is not a sum", "Plain");

    var staged = read(keeper, "services.xlsx", workbook());

    assertThat(staged.plan().steps()).isEmpty();
    assertThat(staged.plan().unchanged()).isEqualTo(2);
    assertThat(staged.plan().notes()).isEmpty();
  }

  @Test
  void exactly_what_was_edited_in_a_spreadsheet_changes() {
    var hub = rich("Family hub", "0300 123 7074");
    var other = rich("Night line", "0300 123 7047");
    var before = keeper.call(() -> services.get(other));
    confirm(hub);
    var edited = Books.edited(workbook(), ImportsTest::edit);

    var staged = read(keeper, "services.xlsx", edited);
    assertThat(staged.plan().changed()).hasSize(1);
    assertThat(staged.plan().changed().getFirst().changes())
        .extracting(Plan.Change::what)
        .containsExactlyInAnyOrder(
            "What it does, in a line",
            "Email address",
            "Number 0300 123 7074: Hours",
            "Place Family hub hall: How people get in");
    assertThat(staged.plan().added()).extracting(Plan.Step::name).containsExactly("Toy library");
    take(keeper, staged);

    var now = keeper.call(() -> services.get(hub));
    assertThat(now.about().does()).isEqualTo("Listens, and lends an ear");
    assertThat(now.offer().email()).isEmpty();
    assertThat(now.offer().needs()).isNotEmpty();
    assertThat(keeper.call(() -> services.get(other))).isEqualTo(before);
    var phone = phones(hub).getFirst();
    assertThat(phone.hours())
        .isInstanceOfSatisfying(
            PhoneHours.At.class,
            hours -> assertThat(hours.hours().expression()).isEqualTo("Mo-Fr 10:00-15:00; PH off"));
    assertThat(phone.checks().confirmedOn()).isNotNull();
    assertThat(entries(keeper).getLast().phones()).singleElement().satisfies(added -> {
      assertThat(added.number().words()).isEqualTo("020 7219 3000");
      assertThat(added.checks()).isEqualTo(Phone.Checks.NONE);
    });
  }

  private static void edit(XSSFWorkbook book) {
    var sheet = book.getSheet("Services");
    var hub = Books.row(sheet, "Family hub");
    Books.write(hub, "What it does, in a line", "Listens, and lends an ear");
    Books.write(hub, "Email address", "");
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    Books.write(row, "Name", "Toy library");
    Books.write(row, "What it does, in a line", "Lends toys");
    Books.write(row, "Who it is for", "Families");
    Books.write(row, "Area it helps in", "North");
    Books.write(row, "Cost", "Free");
    var numbers = book.getSheet("Numbers");
    var number = Books.row(numbers, "0300 123 7074");
    for (var day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")) {
      Books.write(number, day, "10am to 3pm");
    }
    var added = numbers.createRow(numbers.getLastRowNum() + 1);
    Books.write(added, "Service", "Toy library");
    Books.write(added, "Telephone number", "020 7219 3000");
    Books.write(
        Books.row(book.getSheet("Places"), "Family hub hall"), "How people get in", "A ramp");
  }

  @Test
  void a_number_that_was_replaced_is_not_verified_any_more() {
    var hub = rich("Family hub", "0300 123 7074");
    confirm(hub);

    take(
        keeper,
        read(
            keeper,
            "a.xlsx",
            Books.edited(
                workbook(),
                book -> Books.write(
                    Books.row(book.getSheet("Numbers"), "0300 123 7074"),
                    "Telephone number",
                    "0300 123 7075"))));

    assertThat(phones(hub).getFirst().number().words()).isEqualTo("0300 123 7075");
    assertThat(phones(hub).getFirst().checks()).isEqualTo(Phone.Checks.NONE);
  }

  @Test
  void numbers_and_services_that_are_not_in_the_file_are_left_alone_and_said_so() {
    var hub = rich("Family hub", "0300 123 7074");
    service("Other", "Plain");
    var edited = Books.edited(workbook(), book -> {
      var numbers = book.getSheet("Numbers");
      numbers.removeRow(Books.row(numbers, "0300 123 7074"));
      var sheet = book.getSheet("Services");
      sheet.removeRow(Books.row(sheet, "Other"));
    });

    var staged = read(keeper, "a.xlsx", edited);

    assertThat(staged.plan().steps()).isEmpty();
    assertThat(staged.notes(Note.Kind.LEFT_ALONE))
        .extracting(note -> note.what() + " " + note.why())
        .anyMatch(words -> words.startsWith("0300 123 7074 The file does not have this number"))
        .anyMatch(words -> words.contains("1 service here is not in the file and stays as before"));
    assertThat(phones(hub)).hasSize(3);
  }

  @Test
  void what_changed_meanwhile_is_not_overwritten_and_the_rest_is_taken_once() {
    var hub = rich("Family hub", "0300 123 7074");
    service("Other", "Plain");
    var staged = read(keeper, "a.xlsx", Books.edited(workbook(), book -> {
      Books.write(
          Books.row(book.getSheet("Services"), "Family hub"), "More about it", "From the file");
      Books.write(Books.row(book.getSheet("Services"), "Other"), "More about it", "From the file");
    }));
    var about = keeper.call(() -> services.get(hub)).about();
    took(keeper.call(() -> services.change(hub, 1, about)));

    var taken = outcome(take(keeper, staged));
    assertThat(taken.changed()).isEqualTo(1);
    assertThat(taken.conflicts()).singleElement().extracting(Note::where).isEqualTo("“Family hub”");
    assertThat(keeper.call(() -> services.get(hub)).offer().more()).isEqualTo("More of it");

    assertThat(outcome(take(keeper, staged))).isEqualTo(taken);
    assertThat(entries(keeper).getLast().service().version()).isEqualTo(1);
  }

  @Test
  void a_service_that_somebody_listed_meanwhile_is_not_listed_twice() {
    rich("Family hub", "0300 123 7074");
    var theirs = json.writeValueAsBytes(json(keeper));
    var first = read(neighbour, "a.json", theirs);
    var second = read(neighbour, "b.json", theirs);
    take(neighbour, first);

    var outcome = outcome(take(neighbour, second));

    assertThat(outcome.added()).isZero();
    assertThat(outcome.conflicts()).hasSize(1);
    assertThat(entries(neighbour)).hasSize(1);
  }

  @Test
  void rows_that_cannot_be_taken_say_where_and_why() {
    rich("Family hub", "0300 123 7074");
    var staged = read(keeper, "a.xlsx", Books.edited(workbook(), ImportsTest::spoil));

    var said = said(staged);
    assertThat(said)
        .contains(
            "Services, row 2 | Email address: nobody@nowhere | Enter an email address that can receive mail, like name@council.gov.uk",
            "Services, row 2 | Youngest age: two | Write an age in whole years",
            "Services, row 2 | Other languages | We do not know the language “Klingon” and left it out",
            "Services, row 2 | Web address | A formula stands there. Write what is meant instead",
            "Services, row 3 | What it does, in a line | Enter what it does, in a line",
            "Services, row 4 | Half | The same name and provider stand in Services, row 3",
            "Sheet Services | Colour | We know no column of this heading. If it was renamed, give it its old heading back",
            "Sheet Services | Who runs it | No column has this heading, so what stands here is left as it is",
            "Numbers, row 3 | Number 12 | Enter a telephone number of the United Kingdom, like 01632 960 001",
            "Places, row 2 | Place Family hub hall: Postcode | Enter a full postcode that exists, like NR1 3QX",
            "Numbers, row 2 | Hours | Two times on Monday overlap",
            "Numbers, row 4 | Hours | Monday: “25:00-26:00” are no times. Write them like 08:30-17:00",
            "The whole file |  | It is form 0 of the spreadsheet, and form 1 is used now. We took the columns that we know");
    assertThat(staged.plan().steps()).isEmpty();
  }

  private static void spoil(XSSFWorkbook book) {
    var sheet = book.getSheet("Services");
    var hub = Books.row(sheet, "Family hub");
    Books.write(hub, "Email address", "nobody@nowhere");
    Books.write(hub, "Youngest age", "two");
    Books.write(hub, "Other languages", "Polish, Klingon, British Sign Language");
    hub.createCell(9).setCellFormula("HYPERLINK(\"https://harm.test\")");
    for (var number = 2; number < 4; number++) {
      Books.write(sheet.createRow(number), "Name", "Half");
    }
    sheet.getRow(0).getCell(8).setCellValue("Colour");
    var numbers = book.getSheet("Numbers");
    Books.write(numbers.getRow(1), "Monday", "09:00-12:00, 11:00-15:00");
    Books.write(numbers.getRow(2), "Telephone number", "12");
    Books.write(numbers.getRow(3), "When it answers", "At the times here");
    Books.write(numbers.getRow(3), "Monday", "25:00-26:00");
    Books.write(Books.row(book.getSheet("Places"), "Family hub hall"), "Postcode", "XX1 1AA");
    var form = Books.row(book.getSheet("How to fill this in"), "Form of this spreadsheet");
    form.getCell(1).setCellValue("0");
  }

  @Test
  void a_description_that_is_too_wordsis_parted_at_its_first_sentence() {
    var words = "We listen. " + "And we go on listening to everybody. ".repeat(20);
    var staged = read(keeper, "a.json", one("""
        {"id": "x-1", "name": "Listeners", "status": "active", "description": "%s",
         "organization": {"id": "o", "name": "Ears"}}
        """.formatted(words)));
    take(keeper, staged);

    var service = entries(keeper).getFirst();
    assertThat(service.elsewhere()).isEqualTo("x-1");
    assertThat(service.service().about().does()).isEqualTo("We listen.");
    assertThat(service.service().offer().more()).startsWith("And we go on listening");
    assertThat(said(staged))
        .contains(
            "“Listeners” | What it does, in a line | It is longer than a line: its beginning was taken as the line, the rest as more about it",
            "“Listeners” | Who it is for | Nothing is said, so it will read “Not said”");
  }

  @Test
  void others_see_no_import_and_a_file_from_another_directory_is_read_once() {
    var once = Ids.next();
    var file =
        one("{\"name\": \"Listeners\", \"status\": \"active\", \"description\": \"Listen\"}");
    took(keeper.call(() -> imports.read("a.json", file, once)));
    took(keeper.call(() -> imports.read("a.json", file, once)));

    assertThat(keeper.call(() -> imports.latest())).hasSize(1);
    assertThatThrownBy(() -> neighbour.call(() -> imports.get(once))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> practitioner.call(() -> imports.get(once)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> practitioner.call(() -> imports.takeOver(once, (_, _) -> {})))
        .isInstanceOf(NotFound.class);
  }

  private static byte[] one(String service) {
    return ("{\"contents\": [" + service + "]}").getBytes(StandardCharsets.UTF_8);
  }

  static List<String> said(StagedImport staged) {
    return staged.plan().notes().stream()
        .map(note -> note.where() + " | " + note.what() + " | " + note.why())
        .toList();
  }

  private StagedImport read(Viewer.Person who, String name, byte[] content) {
    var id = took(who.call(() -> imports.read(name, content, Ids.next())));
    return who.call(() -> imports.get(id));
  }

  private StagedImport take(Viewer.Person who, StagedImport staged) {
    return who.call(() -> imports.takeOver(staged.id(), (_, _) -> {}));
  }

  private static TakenOver outcome(StagedImport staged) {
    return java.util.Objects.requireNonNull(staged.outcome());
  }

  private byte[] workbook() {
    return keeper.call(asWorkbook::write);
  }

  private List<WholeDirectory.Entry> entries(Viewer.Person who) {
    return who.call(directory::entries);
  }

  private List<Phone> phones(ServiceId id) {
    return entries(keeper).stream()
        .filter(entry -> entry.service().id().equals(id))
        .flatMap(entry -> entry.phones().stream())
        .toList();
  }

  private JsonNode json(Viewer.Person who) {
    return json.valueToTree(who.call(() -> asJson.write("Somebody")));
  }

  /** Everything that a directory gives anew, and when it changed, taken away. */
  private static JsonNode withoutIds(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .removeIf(field -> field.getKey().equals("id")
              || field.getKey().endsWith("_id")
              || field.getKey().equals("last_modified"));
    }
    node.forEach(ImportsTest::withoutIds);
    return node;
  }

  private void confirm(ServiceId hub) {
    var phone = phones(hub).getFirst();
    var call = new Call(phone.number(), LocalDate.of(2026, 3, 1), "", "");
    took(keeper.call(() -> checks.confirm(phone.id(), call, Ids.next())));
  }

  private ServiceId service(String name, String does) {
    var about = new About(name, does, "Everybody", "North", "", false, "A leaflet");
    return took(keeper.call(() -> services.add(about, Ids.next()))).id();
  }

  /** A service of which everything is said that can be. */
  private ServiceId rich(String name, String number) {
    var about = new About(
        name,
        "Listens",
        "Families",
        "North and west",
        "https://hub.north.gov.uk/x",
        true,
        "A leaflet");
    var id = took(keeper.call(() -> services.add(about, Ids.next()))).id();
    var needs = keeper.call(services::needs);
    var offer = new Offer(
        "North Council",
        "hub@north.gov.uk",
        "More of it",
        false,
        new Ages(0, 5),
        new Cost.Costs("£2 a session"),
        List.of("pl", "bfi"),
        needs.stream().limit(2).map(need -> need.id()).collect(Collectors.toSet()),
        Running.CLOSED_FOR_NOW);
    took(keeper.call(() -> services.offer(id, 0, offer)));
    phone(id, number, "Duty desk", at("Mo-Fr 08:30-17:00; PH off"), "Ask for the desk");
    phone(id, "020 7219 3001", "Jane Roe", new PhoneHours.OutOfHours(), "");
    phone(id, "020 7219 3002", "", at("Mo[1] 10:00-12:00"), "");
    var place = new Location.Wish(
        name + " hall",
        "1 High Street",
        "Norwich",
        "Norfolk",
        "NR1 3QX",
        hours("Mo-We 09:00-12:00,13:00-17:00; PH 10:00-12:00"),
        "Steps");
    took(keeper.call(() -> locations.add(id, place, Ids.next())));
    return id;
  }

  private void phone(ServiceId id, String number, String answers, PhoneHours hours, String note) {
    var wish = new PhoneWish(answers, number, hours, note, "A leaflet");
    took(keeper.call(() -> routes.add(id, wish, Ids.next())));
  }

  private static PhoneHours at(String expression) {
    return new PhoneHours.At(hours(expression));
  }

  private static OpeningHours hours(String expression) {
    return took(OpeningHours.read(expression));
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new AssertionError(refusal.message());
    };
  }
}
