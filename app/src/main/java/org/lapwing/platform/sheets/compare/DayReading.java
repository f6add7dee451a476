package org.lapwing.platform.sheets.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lapwing.kernel.InWords;

/** Reads a day that somebody typed as text, the British way round, and says where it could mean another. */
final class DayReading {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{2}|\\d{4})");
  private static final Pattern WORDS = Pattern.compile(
      "(?:\\p{L}+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,9})[\\s-]+(\\d{2}|\\d{4})");
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int MONTHS = 12;
  private static final String LIKE = "Write it like 27/3/2027";

  private DayReading() {}

  static CellReading read(String text) {
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return exact(number(iso, 3), number(iso, 2), iso.group(1), false);
    }
    var figures = FIGURES.matcher(text);
    if (figures.matches()) {
      return figures(number(figures, 1), number(figures, 2), figures.group(3));
    }
    var words = WORDS.matcher(text);
    if (words.matches()) {
      return month(words.group(2))
          .map(month -> exact(number(words, 1), month, words.group(3), false))
          .orElseGet(() -> CellReading.fault("We know no month “" + words.group(2) + "”. " + LIKE));
    }
    return CellReading.fault(
        text.matches("\\d+([.]\\d+)?")
            ? "This is a number and not a date. " + LIKE
            : "This is not a date that we can read. " + LIKE);
  }

  private static CellReading figures(int first, int second, String year) {
    if (second > MONTHS && first <= MONTHS) {
      return CellReading.fault(
          "There is no month %d: the month seems to stand first. Write the day first, like 27/3/2027"
              .formatted(second));
    }
    return exact(first, second, year, first <= MONTHS && first != second);
  }

  private static CellReading exact(int day, int month, String year, boolean unsure) {
    if (year.length() != 4) {
      return CellReading.fault("Write the year with 4 figures, like 27/3/2027");
    }
    try {
      var read = LocalDate.of(Integer.parseInt(year), month, day);
      if (read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR) {
        return CellReading.fault("Write a date between %d and %d".formatted(FIRST_YEAR, LAST_YEAR));
      }
      return unsure
          ? CellReading.noted(
              read.toString(), "Read as " + InWords.date(read) + ": the day stands first")
          : CellReading.of(read.toString());
    } catch (DateTimeException notThere) {
      return CellReading.fault("%d/%d/%s is not a real date. %s".formatted(day, month, year, LIKE));
    }
  }

  private static Optional<Integer> month(String word) {
    var plain = word.toLowerCase(Locale.UK);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().toLowerCase(Locale.UK).startsWith(plain)
            || (plain.equals("sept") && month == Month.SEPTEMBER))
        .map(Month::getValue)
        .findFirst();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
