package org.lapwing.actions.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.parts.DateInput;

/**
 * A date as somebody typed it: a day, a month and a year.
 *
 * @param name what the date is called in messages, such as "date due"
 */
record Typed(String field, String name, String day, String month, String year) {

  /** What the parts are shown as again. */
  DateInput.Typed again() {
    return new DateInput.Typed(day, month, year);
  }

  boolean isBlank() {
    return day.isBlank() && month.isBlank() && year.isBlank();
  }

  /** The day, or precisely what is wrong with it. */
  Outcome<LocalDate> read() {
    if (isBlank()) {
      return Outcome.refused(field, "Enter the " + name);
    }
    for (var part : new String[][] {{"day", day}, {"month", month}, {"year", year}}) {
      if (part[1].isBlank()) {
        return Outcome.refused(
            field + "-" + part[0], "The %s must include a %s".formatted(name, part[0]));
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
      return Outcome.refused(
          field,
          "%s %s %s is not a real date. Enter one that is, like 27 3 2027"
              .formatted(said(day), said(month), said(year)));
    }
  }

  /** As much of what was typed as a message can hold. */
  private static String said(String part) {
    var said = part.strip();
    return said.length() > 10 ? said.substring(0, 10) + "…" : said;
  }

  private static int number(String text) {
    return Integer.parseInt(text.strip());
  }

  static Typed of(String field, String name, @Nullable LocalDate day) {
    return day == null
        ? new Typed(field, name, "", "", "")
        : new Typed(
            field, name, "" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
  }
}
