package org.lapwing.reviews.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.parts.DateInput;

/**
 * A day as somebody typed it.
 *
 * @param name what it is called in messages, such as "date due"
 */
public record TypedDay(String field, String name, String day, String month, String year) {

  /** What a form sent for that field. */
  public static TypedDay of(String field, String name, Map<String, String> sent) {
    return new TypedDay(
        field,
        name,
        sent.getOrDefault(field + "-day", ""),
        sent.getOrDefault(field + "-month", ""),
        sent.getOrDefault(field + "-year", ""));
  }

  public static TypedDay of(String field, String name, @Nullable LocalDate day) {
    return day == null
        ? new TypedDay(field, name, "", "", "")
        : new TypedDay(
            field, name, "" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
  }

  public boolean isBlank() {
    return day.isBlank() && month.isBlank() && year.isBlank();
  }

  /** As it was typed, to be shown again. */
  public DateInput.Typed again() {
    return new DateInput.Typed(day, month, year);
  }

  /** The day, or what is wrong with it. */
  public Outcome<LocalDate> read() {
    if (isBlank()) {
      return Outcome.refused(field, "Enter the " + name);
    }
    try {
      return Outcome.accepted(LocalDate.of(number(year), number(month), number(day)));
    } catch (DateTimeException | NumberFormatException notThere) {
      return Outcome.refused(
          field, "The %s must be a date that exists, like 27 3 2027".formatted(name));
    }
  }

  private static int number(String text) {
    return Integer.parseInt(text.strip());
  }
}
