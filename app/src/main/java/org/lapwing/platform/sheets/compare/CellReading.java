package org.lapwing.platform.sheets.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lapwing.platform.sheets.Column;
import org.lapwing.platform.sheets.Column.Choice;

/**
 * What a cell says, as the register would write it.
 *
 * @param value as it would stand here; where there is a fault, as it stands in the file
 * @param fault why it cannot be taken, or blank
 * @param note how it was understood where it could be understood otherwise, or blank
 */
record CellReading(String value, String fault, String note) {

  static CellReading of(String value) {
    return new CellReading(value, "", "");
  }

  static CellReading noted(String value, String note) {
    return new CellReading(value, "", note);
  }

  static CellReading fault(String why) {
    return new CellReading("", why, "");
  }

  static CellReading read(Column column, String raw) {
    var text = AsWritten.of(raw);
    if (text.isEmpty() || text.equals(AsWritten.TOO_LONG)) {
      return of(text);
    }
    var read = switch (column.kind()) {
      case LINE -> of(text.replace('\n', ' '));
      case TEXT -> of(text);
      case DAY -> DayReading.read(text);
      case ONE_OF -> oneOf(column, text);
      case SOME_OF -> someOf(column, text);
    };
    if (!read.fault().isEmpty()) {
      return new CellReading(text, read.fault(), "");
    }
    return read.value().length() > column.longest()
        ? new CellReading(
            text,
            "This has %,d characters. Write %,d or fewer"
                .formatted(read.value().length(), column.longest()),
            "")
        : read;
  }

  private static CellReading oneOf(Column column, String text) {
    return choice(column, text)
        .map(CellReading::of)
        .orElseGet(
            () -> fault("“%s” is not in the list of this column".formatted(shortened(text))));
  }

  private static CellReading someOf(Column column, String text) {
    var chosen = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var part : text.split("[;\\n]", -1)) {
      if (!part.isBlank()) {
        choice(column, part.strip())
            .ifPresentOrElse(chosen::add, () -> unknown.add(shortened(part.strip())));
      }
    }
    if (!unknown.isEmpty()) {
      return fault("“%s” is not in the list of this column. Write a semicolon between two"
          .formatted(String.join("”, “", unknown)));
    }
    return of(column.choices().stream()
        .map(Choice::words)
        .filter(chosen::contains)
        .collect(Collectors.joining("; ")));
  }

  /** The words that are meant, unless two of the list could be. */
  private static Optional<String> choice(Column column, String text) {
    List<String> meant = column.choices().stream()
        .filter(choice -> choice.isCalled(text))
        .map(Choice::words)
        .toList();
    return meant.contains(text)
        ? Optional.of(text)
        : meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
