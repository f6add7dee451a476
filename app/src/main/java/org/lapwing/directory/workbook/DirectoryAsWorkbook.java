package org.lapwing.directory.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lapwing.directory.Need;
import org.lapwing.directory.Services;
import org.lapwing.directory.WholeDirectory;
import org.lapwing.directory.WholeDirectory.Entry;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.directory.hours.WeekAhead;
import org.lapwing.directory.hours.WeekHours;
import org.lapwing.directory.rows.Column;
import org.lapwing.directory.rows.HoursCells;
import org.lapwing.directory.rows.NumberRow;
import org.lapwing.directory.rows.PlaceRow;
import org.lapwing.directory.rows.ServiceRow;
import org.lapwing.directory.rows.Sheet;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.workbook.Heading;
import org.lapwing.platform.workbook.WrittenWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the directory as a spreadsheet that can be filled in and taken over again. */
@Component
public class DirectoryAsWorkbook {

  public static final String HOW_TO = "How to fill this in";

  /** Beside these words stands the number of the form. */
  public static final String FORM = "Form of this spreadsheet";

  private static final int NARROW = 18;
  private static final int WIDE = 36;

  private static final List<String> RULES = List.of(
      "One service a row. Add rows below, change cells, and give the file back under “Take services over from a file”.",
      "A row that you delete here stays in the directory: nothing is taken out of it by a file.",
      "A cell that you empty is emptied in the directory, where that is possible.",
      "Leave the columns Id and Service id as they are: by them we know what a row is about.",
      "Name no child, no family and no member of staff, and no address that must not be public.",
      "Numbers that come in count as not verified until somebody here has called them.",
      "Times are like 08:30-17:00, with a comma between two of a day. Leave a day empty when it is closed.",
      "Hours that no such week can show stand in words; “As in words” leaves them as they are.");

  private final WholeDirectory directory;
  private final Services services;
  private final BankHolidays holidays;
  private final Clock clock;

  DirectoryAsWorkbook(
      WholeDirectory directory, Services services, BankHolidays holidays, Clock clock) {
    this.directory = directory;
    this.services = services;
    this.holidays = holidays;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public byte[] write() {
    var entries = directory.entries();
    var needs = services.needs();
    try (var workbook = new WrittenWorkbook();
        var out = new ByteArrayOutputStream()) {
      write(workbook, Sheet.SERVICES, entries.stream().map(entry -> service(entry, needs)));
      write(workbook, Sheet.NUMBERS, entries.stream().flatMap(this::numbers));
      write(workbook, Sheet.PLACES, entries.stream().flatMap(this::places));
      workbook.lines(HOW_TO, howTo(needs), 34, 100);
      workbook.writeTo(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(
      WrittenWorkbook workbook, Sheet sheet, Stream<Map<String, String>> rows) {
    workbook.sheet(
        sheet.title(),
        sheet.columns().stream().map(DirectoryAsWorkbook::heading).toList(),
        rows.map(row -> sheet.columns().stream()
                .map(column -> row.getOrDefault(column.key(), ""))
                .toList())
            .toList());
  }

  private static Heading heading(Column column) {
    var width = column.help().startsWith("Up to") ? WIDE : NARROW;
    return Heading.of(column.heading(), width, column.choices());
  }

  private static Map<String, String> service(Entry entry, List<Need> needs) {
    var row = new LinkedHashMap<>(ServiceRow.text(entry.service(), needs));
    row.put(Sheet.ID, entry.service().id().value().toString());
    return row;
  }

  private Stream<Map<String, String>> numbers(Entry entry) {
    return entry.phones().stream()
        .map(phone -> part(entry, phone.id().toString(), NumberRow.text(phone)));
  }

  private Stream<Map<String, String>> places(Entry entry) {
    return entry.locations().stream()
        .map(place -> part(entry, place.id().toString(), PlaceRow.text(place)));
  }

  private Map<String, String> part(Entry entry, String id, Map<String, String> text) {
    var row = new LinkedHashMap<>(text);
    var hours = text.getOrDefault(HoursCells.HOURS, "");
    row.putAll(HoursCells.cells(hours));
    if (WeekHours.of(hours).isEmpty()
        && OpeningHours.read(hours) instanceof Accepted<OpeningHours>(var varied)) {
      row.put(HoursCells.IN_WORDS, ahead(varied));
    }
    row.put(Sheet.SERVICE_ID, entry.service().id().value().toString());
    row.put(Sheet.SERVICE, entry.service().about().name());
    row.put(Sheet.ID, id);
    return row;
  }

  private String ahead(OpeningHours hours) {
    return WeekAhead.of(hours, LocalDate.now(clock), holidays::isBankHoliday).stream()
        .map(line -> line.days() + ": " + line.times())
        .collect(Collectors.joining("; "));
  }

  private static List<List<String>> howTo(List<Need> needs) {
    var lines = new ArrayList<List<String>>();
    RULES.forEach(rule -> lines.add(List.of("", rule)));
    for (var sheet : Sheet.values()) {
      lines.add(List.of());
      lines.add(List.of(sheet.title()));
      sheet.columns().forEach(column -> lines.add(List.of(column.heading(), help(column))));
    }
    lines.add(List.of());
    lines.add(List.of("What services help with"));
    needs.forEach(need -> lines.add(List.of(need.name(), need.says())));
    lines.add(List.of());
    lines.add(List.of(FORM, Sheet.FORM));
    return lines;
  }

  private static String help(Column column) {
    return column.choices().isEmpty()
        ? column.help()
        : column.help() + ": " + String.join(", ", column.choices());
  }
}
