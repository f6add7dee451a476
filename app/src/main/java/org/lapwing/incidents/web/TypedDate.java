package org.lapwing.incidents.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.parts.DateInput;

/** A date as somebody typed it: a day, a month and a year. */
record TypedDate(String field, String day, String month, String year) {

  static TypedDate sent(String field, Map<String, String> fields) {
    return new TypedDate(
        field,
        fields.getOrDefault(field + "-day", ""),
        fields.getOrDefault(field + "-month", ""),
        fields.getOrDefault(field + "-year", ""));
  }

  static TypedDate of(String field, LocalDate day) {
    return new TypedDate(
        field, "" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
  }

  /** What the parts are shown as again. */
  DateInput.Typed again() {
    return new DateInput.Typed(day, month, year);
  }

  boolean isBlank() {
    return day.isBlank() && month.isBlank() && year.isBlank();
  }

  /** The day, or precisely what is wrong with it. */
  Outcome<LocalDate> read() {
    for (var part : new String[][] {{"day", day}, {"month", month}, {"year", year}}) {
      if (part[1].isBlank()) {
        return Outcome.refused(field + "-" + part[0], "The date must include a " + part[0]);
      }
    }
    return year.strip().length() == 4
        ? exact()
        : Outcome.refused(field + "-year", "The year must have 4 figures, like 2026");
  }

  private Outcome<LocalDate> exact() {
    try {
      return Outcome.accepted(LocalDate.of(number(year), number(month), number(day)));
    } catch (DateTimeException | NumberFormatException notThere) {
      return Outcome.refused(field, "The date must be one that exists, like 27 3 2026");
    }
  }

  private static int number(String text) {
    return Integer.parseInt(text.strip());
  }
}
