package org.lapwing.oversight.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.parts.DateInput;

/**
 * A day as somebody typed it.
 *
 * @param name what it is called in messages, such as "day of the meeting"
 */
record TypedDay(String field, String name, String day, String month, String year) {

  static TypedDay of(String field, String name, Map<String, String> fields) {
    return new TypedDay(
        field,
        name,
        fields.getOrDefault(field + "-day", "").strip(),
        fields.getOrDefault(field + "-month", "").strip(),
        fields.getOrDefault(field + "-year", "").strip());
  }

  static TypedDay of(String field, String name, LocalDate day) {
    return new TypedDay(
        field, name, "" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
  }

  DateInput.Typed again() {
    return new DateInput.Typed(day, month, year);
  }

  boolean isBlank() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /** The day, or what is wrong with it. */
  Outcome<LocalDate> read() {
    if (isBlank()) {
      return Outcome.refused(field, "Enter the " + name);
    }
    if (year.length() != 4) {
      return Outcome.refused(field + "-year", "The year must have 4 figures, like 2026");
    }
    try {
      return Outcome.accepted(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException notThere) {
      return Outcome.refused(
          field, "The %s must be a date that exists, like 27 3 2026".formatted(name));
    }
  }
}
