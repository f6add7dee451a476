package org.lapwing.directory.rows;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lapwing.directory.hours.OnBankHolidays;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.directory.hours.Times;
import org.lapwing.directory.hours.WeekHours;
import org.lapwing.directory.hours.WeekWithBreaks;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;

/**
 * Hours as cells, one for each day; in a row they are one text: blank where nobody has said, {@link #OUT}, or an expression.
 */
public final class HoursCells {

  public static final String HOURS = "hours";
  public static final String WHEN = "when";
  public static final String HOLIDAYS = "ph";
  public static final String IN_WORDS = "in-words";

  /** The text of a number that answers whenever the others do not. */
  public static final String OUT = "out of hours";

  static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values());
  static final String TIMES = "At the times here";
  static final String OUT_OF_HOURS = "Out of hours";
  static final String NOT_KNOWN = "Not known";
  static final String AS_IN_WORDS = "As in words";
  static final String[] OF_NUMBERS = {TIMES, OUT_OF_HOURS, NOT_KNOWN, AS_IN_WORDS};
  static final String[] OF_PLACES = {TIMES, NOT_KNOWN, AS_IN_WORDS};
  static final String[] ON_HOLIDAYS = {"Closed", "As on other days", "Not known"};

  private HoursCells() {}

  static String key(DayOfWeek day) {
    return day.name().substring(0, 2).toLowerCase(Locale.ROOT);
  }

  static String words(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** Whether both say the same, however they are written. */
  public static boolean same(String one, String other) {
    return one.equals(other) || (week(one).isPresent() && week(one).equals(week(other)));
  }

  /** What they say, for people. */
  public static String inWords(String hours) {
    if (hours.isBlank()) {
      return NOT_KNOWN;
    }
    return hours.equals(OUT)
        ? OUT_OF_HOURS
        : week(hours)
            .map(week -> week.lines().stream()
                .map(line -> line.days() + ": " + line.times())
                .collect(Collectors.joining("; ")))
            .orElse("Hours that vary");
  }

  /** The cells in which they stand. */
  public static Map<String, String> cells(String hours) {
    var cells = new LinkedHashMap<String, String>();
    var week = week(hours);
    cells.put(WHEN, when(hours, week.isPresent()));
    week.ifPresent(known -> {
      known.days().forEach((day, times) -> cells.put(key(day), text(times)));
      cells.put(HOLIDAYS, holidays(known.bankHolidays()));
    });
    cells.put(IN_WORDS, inWords(hours));
    return cells;
  }

  /** The hours that stand in the cells of a row; empty where they are to be left alone. */
  public static Outcome<Optional<String>> read(Map<String, String> cells) {
    var when = cells.getOrDefault(WHEN, "").strip();
    if (when.equalsIgnoreCase(AS_IN_WORDS)
        || cells.keySet().stream().noneMatch(HoursCells::isOurs)) {
      return Outcome.accepted(Optional.empty());
    }
    if (when.equalsIgnoreCase(OUT_OF_HOURS)) {
      return Outcome.accepted(Optional.of(OUT));
    }
    if (when.equalsIgnoreCase(NOT_KNOWN)) {
      return Outcome.accepted(Optional.of(""));
    }
    if (!when.isEmpty() && !when.equalsIgnoreCase(TIMES)) {
      return Outcome.refused(WHEN, "“%s” is not on the list of this column".formatted(when));
    }
    return times(cells);
  }

  private static boolean isOurs(String key) {
    return key.equals(WHEN) || DAYS.stream().map(HoursCells::key).anyMatch(key::equals);
  }

  private static Outcome<Optional<String>> times(Map<String, String> cells) {
    var days = new EnumMap<DayOfWeek, List<Times>>(DayOfWeek.class);
    for (var day : DAYS) {
      switch (WeekWithBreaks.pairs(cells.getOrDefault(key(day), ""))) {
        case Accepted<List<Times>>(var pairs) when pairs.isEmpty() -> {}
        case Accepted<List<Times>>(var pairs) -> days.put(day, pairs);
        case Refused<List<Times>>(var refusal) -> {
          return Outcome.refused(HOURS, words(day) + ": " + refusal.message());
        }
      }
    }
    return switch (onHolidays(cells.getOrDefault(HOLIDAYS, "").strip())) {
      case Refused<OnBankHolidays>(var refusal) -> new Refused<>(refusal);
      case Accepted<OnBankHolidays>(var holidays) -> text(new WeekWithBreaks(days, holidays));
    };
  }

  /** The text of a week, unless its times cannot all be meant. */
  public static Outcome<Optional<String>> text(WeekWithBreaks week) {
    if (week.isEmpty()) {
      return Outcome.accepted(Optional.of(""));
    }
    var overlap = week.overlap();
    if (overlap.isPresent()) {
      return Outcome.refused(HOURS, overlap.get());
    }
    return switch (OpeningHours.read(week.expression())) {
      case Accepted<OpeningHours>(var hours) -> Outcome.accepted(Optional.of(hours.expression()));
      case Refused<OpeningHours>(var refusal) -> new Refused<>(refusal);
    };
  }

  private static Outcome<OnBankHolidays> onHolidays(String cell) {
    return switch (cell.toLowerCase(Locale.UK)) {
      case "closed" -> Outcome.accepted(new OnBankHolidays.Closed());
      case "as on other days", "as usual" -> Outcome.accepted(new OnBankHolidays.AsUsual());
      case "", "not known" -> Outcome.accepted(new OnBankHolidays.NotKnown());
      default ->
        switch (WeekWithBreaks.pairs(cell)) {
          case Accepted<List<Times>>(var pairs)
          when pairs.size() == 1 -> Outcome.accepted(new OnBankHolidays.At(pairs.getFirst()));
          default ->
            Outcome.refused(
                HOURS, "Bank holidays: “%s” is neither on the list nor times".formatted(cell));
        };
    };
  }

  private static String holidays(OnBankHolidays holidays) {
    return switch (holidays) {
      case OnBankHolidays.Closed _ -> ON_HOLIDAYS[0];
      case OnBankHolidays.AsUsual _ -> ON_HOLIDAYS[1];
      case OnBankHolidays.NotKnown _ -> ON_HOLIDAYS[2];
      case OnBankHolidays.At(var times) -> text(times);
    };
  }

  private static String when(String hours, boolean isWeek) {
    if (hours.isBlank()) {
      return NOT_KNOWN;
    }
    return hours.equals(OUT) ? OUT_OF_HOURS : isWeek ? TIMES : AS_IN_WORDS;
  }

  private static Optional<WeekHours> week(String hours) {
    return hours.isBlank() || hours.equals(OUT) ? Optional.empty() : WeekHours.of(hours);
  }

  private static String text(Times times) {
    var end = times.to().equals(LocalTime.MIDNIGHT) ? "24:00" : times.to().toString();
    return times.from() + "-" + end;
  }
}
