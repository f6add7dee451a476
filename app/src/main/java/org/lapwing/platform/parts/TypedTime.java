package org.lapwing.platform.parts;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lapwing.kernel.Outcome;

/** A time of day as somebody typed it, such as "2pm" or "14:30". */
public final class TypedTime {

  private static final List<DateTimeFormatter> WAYS =
      List.of(way("h:mma"), way("ha"), way("H:mm"), way("H"));

  private TypedTime() {}

  /** The time, or what is wrong with it. */
  public static Outcome<LocalTime> read(String field, String typed) {
    var text = typed.strip().replace(".", ":").replace(" ", "");
    if (text.isEmpty()) {
      return Outcome.refused(field, "Enter the time, like 2pm or 14:30");
    }
    return WAYS.stream()
        .flatMap(way -> parsed(text, way).stream())
        .findFirst()
        .<Outcome<LocalTime>>map(Outcome::accepted)
        .orElseGet(() -> Outcome.refused(field, "The time must be one like 2pm or 14:30"));
  }

  private static Optional<LocalTime> parsed(String text, DateTimeFormatter way) {
    try {
      return Optional.of(LocalTime.parse(text, way));
    } catch (DateTimeParseException another) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter way(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK);
  }
}
