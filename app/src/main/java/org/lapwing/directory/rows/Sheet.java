package org.lapwing.directory.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of the spreadsheet, each with its columns. */
public enum Sheet {
  SERVICES("Services", services()),
  NUMBERS("Numbers", numbers()),
  PLACES("Places", places());

  /** The form of the spreadsheet; another one gets another number. */
  public static final String FORM = "1";

  public static final String SERVICE_ID = "service-id";
  public static final String SERVICE = "service";
  public static final String ID = "id";
  private static final String LEAVE = "Leave it as it is. Leave it empty in a new row.";
  private static final String TIMES_HELP = "Like 08:30-17:00, or empty if closed";

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<Column> columns;

  Sheet(String title, List<Column> columns) {
    this.title = title;
    this.columns = List.copyOf(columns);
  }

  public String title() {
    return title;
  }

  public List<Column> columns() {
    return columns;
  }

  /** The column that somebody means by this heading. */
  public Optional<Column> called(String heading) {
    return columns.stream().filter(column -> column.isCalled(heading)).findFirst();
  }

  /** What a row calls this, as people read it. */
  public String heading(String key) {
    return columns.stream()
        .filter(column -> column.key().equals(key))
        .map(Column::heading)
        .findFirst()
        .orElse(key.equals(HoursCells.HOURS) ? "Hours" : key);
  }

  private static List<Column> services() {
    return List.of(
        Column.of(ID, "Id", LEAVE, "service id"),
        Column.of("name", "Name", "Up to 200 characters", "service", "service name"),
        Column.of("does", "What it does, in a line", "Up to 200 characters", "description"),
        Column.of("more", "More about it", "Up to 2,000 characters"),
        Column.of("for", "Who it is for", "Up to 200 characters", "eligibility"),
        Column.of("area", "Area it helps in", "Up to 200 characters", "area"),
        yesOrNo("everywhere", "Helps in the whole area"),
        yesOrNo("front-door", "Whom to ring when worried about a child"),
        Column.of("provider", "Who runs it", "Up to 200 characters", "organisation", "provider"),
        Column.of("web", "Web address", "Begins with https://", "website", "url"),
        Column.of("email", "Email address", "The service’s own, not a person’s", "email", "e mail"),
        Column.of("youngest", "Youngest age", "Whole years, or empty", "minimum age"),
        Column.of("oldest", "Oldest age", "Whole years, or empty", "maximum age"),
        Column.of("cost", "Cost", "Choose from the list").choices(ServiceRow.COSTS),
        Column.of("cost-words", "What it costs", "Only where it costs money"),
        Column.of("languages", "Other languages", "Names like Polish, with commas", "languages"),
        Column.of("needs", "Helps with", "Names from the list below, with semicolons"),
        Column.of("running", "Is it running?", "Choose from the list", "status")
            .choices(ServiceRow.RUNS),
        Column.of("source", "Where this was found", "Such as the council’s website", "source"));
  }

  private static List<Column> numbers() {
    var columns = new ArrayList<>(ofService());
    columns.add(Column.of(
        "number",
        "Telephone number",
        "Of the United Kingdom, with its first 0",
        "number",
        "phone"));
    columns.add(Column.of("answers", "Who answers", "A desk or a team, never a person", "label"));
    columns.addAll(hours("When it answers", HoursCells.OF_NUMBERS));
    columns.add(Column.of("note", "Note for callers", "Up to 200 characters", "note"));
    columns.add(
        Column.of("source", "Where this was found", "Such as the service’s leaflet", "source"));
    return columns;
  }

  private static List<Column> places() {
    var columns = new ArrayList<>(ofService());
    columns.addAll(List.of(
        Column.of("name", "Building or place", "Such as Fenby Family Hub", "name"),
        Column.of("street", "Number and street", "", "street", "address"),
        Column.of("town", "Town or village", "", "town", "city"),
        Column.of("county", "County", ""),
        Column.of("postcode", "Postcode", "A full one, like NR1 3QX", "post code")));
    columns.addAll(hours("When it is open", HoursCells.OF_PLACES));
    columns.add(Column.of(
        "access", "How people get in", "Up to 500 characters", "access", "accessibility"));
    return columns;
  }

  private static List<Column> ofService() {
    return List.of(
        Column.of(
            SERVICE_ID, "Service id", "The Id of its row on the sheet Services, if it has one"),
        Column.of(SERVICE, "Service", "Its name on the sheet Services", "service name"),
        Column.of(ID, "Id", LEAVE));
  }

  private static List<Column> hours(String when, String... choices) {
    var days = HoursCells.DAYS.stream()
        .map(day ->
            Column.of(HoursCells.key(day), HoursCells.words(day), TIMES_HELP, HoursCells.key(day)));
    return Stream.of(
            Stream.of(
                Column.of(HoursCells.WHEN, when, "Choose from the list", "when").choices(choices)),
            days,
            Stream.of(
                Column.of(
                        HoursCells.HOLIDAYS,
                        "Bank holidays",
                        "From the list, or times like 10:00-16:00")
                    .choices(HoursCells.ON_HOLIDAYS),
                Column.of(
                    HoursCells.IN_WORDS,
                    "Hours in words",
                    "For reading only: we do not read it back")))
        .flatMap(columns -> columns)
        .toList();
  }

  private static Column yesOrNo(String key, String heading) {
    return Column.of(key, heading, "Choose from the list").choices("Yes", "No");
  }
}
