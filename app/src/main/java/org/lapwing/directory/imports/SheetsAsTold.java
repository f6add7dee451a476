package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lapwing.directory.rows.HoursCells;
import org.lapwing.directory.rows.Sheet;
import org.lapwing.directory.workbook.DirectoryAsWorkbook;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.workbook.ReadWorkbook.Rows;
import org.lapwing.platform.workbook.WrittenWorkbook;

/** What the sheets of a spreadsheet tell of services, numbers and places. */
final class SheetsAsTold {

  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Told> services = new LinkedHashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private SheetsAsTold() {}

  static Outcome<Told.All> read(List<Rows> sheets) {
    return new SheetsAsTold().all(sheets);
  }

  private Outcome<Told.All> all(List<Rows> sheets) {
    var main = sheet(sheets, Sheet.SERVICES);
    if (main.isEmpty()) {
      return Outcome.refused(
          "file",
          "The selected file has no sheet called Services. Take the directory out as a spreadsheet and fill that in");
    }
    form(sheets);
    var lines = new SheetLines(Sheet.SERVICES, main.get(), notes);
    if (!lines.has("name")) {
      return Outcome.refused(
          "file",
          "The sheet Services has no column Name in its first row. Take the directory out as a spreadsheet and fill that in");
    }
    lines.all().forEach(this::service);
    parts(sheets, Sheet.NUMBERS);
    parts(sheets, Sheet.PLACES);
    sheets.stream()
        .map(Rows::title)
        .filter(title -> !isKnown(title))
        .forEach(title -> notes.add(
            Note.notTaken("Sheet " + title, "", "We know no such sheet and did not read it")));
    return services.isEmpty()
        ? Outcome.refused("file", "The selected file has no services in it. Choose another file")
        : Outcome.accepted(new Told.All(List.copyOf(services.values()), List.copyOf(notes)));
  }

  private static boolean isKnown(String title) {
    return title.equalsIgnoreCase(DirectoryAsWorkbook.HOW_TO)
        || title.equals(WrittenWorkbook.LISTS)
        || List.of(Sheet.values()).stream()
            .anyMatch(sheet -> sheet.title().equalsIgnoreCase(title));
  }

  private static Optional<Rows> sheet(List<Rows> sheets, Sheet wanted) {
    return sheets.stream()
        .filter(sheet -> sheet.title().strip().equalsIgnoreCase(wanted.title()))
        .findFirst();
  }

  private void form(List<Rows> sheets) {
    var form = sheets.stream()
        .filter(sheet -> sheet.title().equalsIgnoreCase(DirectoryAsWorkbook.HOW_TO))
        .flatMap(sheet -> sheet.rows().stream())
        .filter(row -> DirectoryAsWorkbook.FORM.equals(row.cells().get(0)))
        .map(row -> row.cells().getOrDefault(1, ""))
        .findFirst();
    if (form.isEmpty() || !form.get().equals(Sheet.FORM)) {
      notes.add(Note.otherwise(
          "The whole file",
          "",
          form.isEmpty()
              ? "It does not say which form of the spreadsheet it is. We took the columns that we know"
              : "It is form %s of the spreadsheet, and form %s is used now. We took the columns that we know"
                  .formatted(form.get(), Sheet.FORM)));
    }
  }

  private void service(SheetLines.Line line) {
    var told =
        new Told(line.where(), line.id(), line.cells(), new ArrayList<>(), new ArrayList<>());
    var key = line.id().isEmpty() ? line.where() : line.id();
    if (services.containsKey(key)) {
      notes.add(Note.notTaken(
          line.where(), told.name(), "The same Id stands in another row, which was taken"));
      return;
    }
    services.put(key, told);
    byName.putIfAbsent(told.name(), key);
  }

  private void parts(List<Rows> sheets, Sheet kind) {
    var found = sheet(sheets, kind);
    if (found.isEmpty()) {
      notes.add(Note.left(
          "Sheet " + kind.title(),
          "",
          "The sheet is not in the file, so all of it stays as it is"));
      return;
    }
    for (var line : new SheetLines(kind, found.get(), notes).all()) {
      var whose = whose(line);
      whose.ifPresent(told -> (kind == Sheet.NUMBERS ? told.numbers() : told.places())
          .add(new Told.Part(line.where(), line.id(), withHours(line))));
      if (whose.isEmpty()) {
        notes.add(
            Note.notTaken(
                line.where(),
                "",
                "It does not say of which service it is. Write the name of a service on the sheet Services"));
      }
    }
  }

  /** The service of a row: one of the file, or one that is named by its id alone. */
  private Optional<Told> whose(SheetLines.Line line) {
    var id = line.text(Sheet.SERVICE_ID);
    var key = services.containsKey(id) ? id : byName.get(line.text(Sheet.SERVICE));
    if (key != null && (id.isEmpty() || services.containsKey(id))) {
      return Optional.ofNullable(services.get(key));
    }
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(services.computeIfAbsent(
            id, _ -> new Told(line.where(), id, Map.of(), new ArrayList<>(), new ArrayList<>())));
  }

  private Map<String, String> withHours(SheetLines.Line line) {
    var cells = new LinkedHashMap<>(line.cells());
    switch (HoursCells.read(line.cells())) {
      case Accepted<Optional<String>>(var hours) ->
        hours.ifPresent(text -> cells.put(HoursCells.HOURS, text));
      case Refused<Optional<String>>(var refusal) ->
        notes.add(Note.notTaken(line.where(), "Hours", refusal.message()));
    }
    return cells;
  }
}
