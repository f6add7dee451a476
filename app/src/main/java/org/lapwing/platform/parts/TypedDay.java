package org.lapwing.platform.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;

/**
 * A date as somebody typed it into a {@link DateInput}.
 *
 * @param name what it is called in messages, such as "date of the run"
 */
public record TypedDay(String field, String name, DateInput.Typed parts) {

  private static final int FIGURES_OF_A_YEAR = 4;

  /** What was sent for that field; whatever was not sent is blank. */
  public static TypedDay sent(Map<String, String> fields, String field, String name) {
    return new TypedDay(
        field,
        name,
        new DateInput.Typed(
            fields.getOrDefault(field + "-day", ""),
            fields.getOrDefault(field + "-month", ""),
            fields.getOrDefault(field + "-year", "")));
  }

  /** A day as it would have been typed; blank for null. */
  public static TypedDay of(String field, String name, @Nullable LocalDate day) {
    return new TypedDay(field, name, shown(day));
  }

  /** A day as it would have been typed; nothing for null. */
  public static DateInput.Typed shown(@Nullable LocalDate day) {
    return day == null
        ? DateInput.Typed.NOTHING
        : new DateInput.Typed(
            "" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
  }

  /** As it was typed, to be shown again. */
  public DateInput.Typed again() {
    return parts;
  }

  public boolean isBlank() {
    return parts.day().isBlank() && parts.month().isBlank() && parts.year().isBlank();
  }

  /** The day, or precisely what is wrong with it. */
  public Outcome<LocalDate> read() {
    if (isBlank()) {
      return Outcome.refused(field, "Enter the " + name);
    }
    if (parts.day().isBlank()) {
      return lacks("day");
    }
    if (parts.month().isBlank()) {
      return lacks("month");
    }
    if (parts.year().isBlank()) {
      return lacks("year");
    }
    return parts.year().strip().length() == FIGURES_OF_A_YEAR
        ? exact()
        : Outcome.refused(field + "-year", "The year must have 4 figures, like 2027");
  }

  /** What is wrong with it, if anything. */
  public Stream<Refusal> fault() {
    return read() instanceof Refused<LocalDate>(var no) ? Stream.of(no) : Stream.empty();
  }

  /** The day, or another while something is wrong with it. */
  public LocalDate or(LocalDate other) {
    return read() instanceof Accepted<LocalDate>(var day) ? day : other;
  }

  private Outcome<LocalDate> lacks(String part) {
    return Outcome.refused(field + "-" + part, "The %s must include a %s".formatted(name, part));
  }

  private Outcome<LocalDate> exact() {
    try {
      return Outcome.accepted(
          LocalDate.of(number(parts.year()), number(parts.month()), number(parts.day())));
    } catch (DateTimeException | NumberFormatException notThere) {
      return Outcome.refused(
          field, "The %s must be a date that exists, like 27 3 2027".formatted(name));
    }
  }

  private static int number(String text) {
    return Integer.parseInt(text.strip());
  }
}
