package org.lapwing.platform.sheets.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.sheets.Column;
import org.lapwing.platform.sheets.Column.Choice;
import org.lapwing.platform.sheets.SheetRegister;
import org.lapwing.platform.sheets.SheetRow;
import org.lapwing.platform.sheets.kept.Out;
import org.lapwing.platform.workbook.Heading;
import org.lapwing.platform.workbook.Heading.Look;
import org.lapwing.platform.workbook.WrittenWorkbook;
import org.springframework.stereotype.Component;

/** Writes rows of a register as a file that tells, when it comes back, what went out. */
@Component
public class WrittenSheet {

  static final String CARRIER = "lapwing";
  static final String CARRIER_HEADING = "Leave this as it is";
  static final String FACTS = "Lapwing";
  static final String OUT = "out";
  static final String REGISTER = "register";

  private static final String HOW_TO = "How to use this";
  private static final int NARROW = 16;
  private static final int WIDE = 32;
  private static final int WIDEST = 48;

  private final RowMarks marks;

  WrittenSheet(RowMarks marks) {
    this.marks = marks;
  }

  /** The file, with every row as {@code out} remembers it. */
  public byte[] write(Out out, SheetRegister register) {
    var columns = register.columns();
    try (var workbook = new WrittenWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      workbook.keyedSheet(
          register.words().title(),
          headings(columns),
          out.rows().stream().map(row -> cells(out, columns, row)).toList());
      workbook.lines(HOW_TO, howTo(out, register, columns), 30, 110);
      workbook.hiddenLines(
          FACTS, List.of(List.of(OUT, out.id().toString()), List.of(REGISTER, out.register())));
      workbook.writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<String> cells(Out out, List<Column> columns, SheetRow row) {
    return Stream.concat(
            Stream.of(marks.carrier(out.id(), row).text()),
            columns.stream().map(column -> row.cell(column.key())))
        .toList();
  }

  private static List<Heading> headings(List<Column> columns) {
    var carrier = new Heading(CARRIER, CARRIER_HEADING, Look.HIDDEN, NARROW, List.of());
    return Stream.concat(Stream.of(carrier), columns.stream().map(WrittenSheet::heading))
        .toList();
  }

  private static Heading heading(Column column) {
    var words = column.changeable() ? column.heading() : column.heading() + " (read only)";
    var choices = column.changeable() && column.kind() == Column.Kind.ONE_OF
        ? column.choices().stream().map(Choice::words).toList()
        : List.<String>of();
    return new Heading(column.key(), words, look(column), width(column), choices);
  }

  private static Look look(Column column) {
    var isDay = column.kind() == Column.Kind.DAY;
    if (!column.changeable()) {
      return isDay ? Look.FIXED_DAY : Look.FIXED;
    }
    return isDay ? Look.DAY : Look.LONG;
  }

  private static int width(Column column) {
    return switch (column.kind()) {
      case TEXT -> WIDEST;
      case LINE -> column.changeable() ? WIDE : NARROW;
      case DAY -> NARROW;
      case ONE_OF, SOME_OF -> WIDE;
    };
  }

  private static List<List<String>> howTo(Out out, SheetRegister register, List<Column> columns) {
    var words = register.words();
    var lines = new ArrayList<List<String>>();
    lines.add(
        List.of("%s, taken out at %s".formatted(words.title(), InWords.moment(out.takenAt()))));
    lines.add(List.of());
    Stream.concat(rules(words), register.advice().stream())
        .forEach(rule -> lines.add(List.of("", rule)));
    lines.add(List.of());
    lines.add(List.of("The columns"));
    columns.forEach(column -> lines.add(List.of(column.heading(), help(column))));
    columns.stream().filter(column -> column.kind() == Column.Kind.SOME_OF).forEach(column -> {
      lines.add(List.of());
      lines.add(List.of(column.heading() + ": the list"));
      column.choices().forEach(choice -> lines.add(List.of("", choice.words())));
    });
    return lines;
  }

  private static Stream<String> rules(SheetRegister.Words words) {
    return Stream.of(
        "Change what you like in the white cells and give the file back under %s, “Work in Excel”."
            .formatted(words.title()),
        "Nothing changes when you give it back. You see each difference first, and choose.",
        "What somebody has changed meanwhile is shown beside yours. Nothing is overwritten unasked.",
        "You can sort, filter, move columns and give them other headings.",
        "A row that you delete stays as it is: a file takes nothing away.",
        "Grey columns are to read. What you write there is not taken.",
        "Write what is meant, not a formula. Where there is a list, choose from it.",
        "Write dates with the day first, like 27/3/2027.",
        "For a new %s fill in an empty row. Do not copy a row: a copy still counts as the first one."
            .formatted(words.one()));
  }

  private static String help(Column column) {
    return column.changeable() ? column.hint() : "To read. " + column.hint();
  }
}
