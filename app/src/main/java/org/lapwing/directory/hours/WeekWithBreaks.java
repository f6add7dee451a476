package org.lapwing.directory.hours;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lapwing.kernel.Outcome;

/** Hours of a week as files have them: several pairs of times on a day where there is a break. */
public record WeekWithBreaks(Map<DayOfWeek, List<Times>> days, OnBankHolidays bankHolidays) {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-|–|—|\\bto\\b|\\buntil\\b)\\s*");
  private static final Pattern ALSO = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");

  public WeekWithBreaks {
    days = Map.copyOf(days);
  }

  /** The pairs of times that stand in a cell, such as "08:30-12:00, 13:00-17:00"; none in an empty one. */
  public static Outcome<List<Times>> pairs(String cell) {
    var pairs = new ArrayList<Times>();
    if (cell.isBlank() || cell.strip().equalsIgnoreCase("closed")) {
      return Outcome.accepted(pairs);
    }
    for (var written : ALSO.split(cell.strip(), -1)) {
      var pair = pair(written);
      if (pair.isEmpty()) {
        return Outcome.refused(
            "hours", "“%s” are no times. Write them like 08:30-17:00".formatted(cell.strip()));
      }
      pairs.add(pair.get());
    }
    return Outcome.accepted(pairs);
  }

  /** Which hours cannot all be meant; empty if they can. */
  public Optional<String> overlap() {
    for (var day : DayOfWeek.values()) {
      var here = on(day);
      for (var first = 0; first < here.size(); first++) {
        for (var second = first + 1; second < here.size(); second++) {
          if (overlap(here.get(first), here.get(second))) {
            return Optional.of("Two times on %s overlap".formatted(words(day)));
          }
        }
        if (reaches(here.get(first), on(day.plus(1)))) {
          return Optional.of("The night after %s reaches into the times of %s"
              .formatted(words(day), words(day.plus(1))));
        }
      }
    }
    return Optional.empty();
  }

  /** The expression that is stored. */
  public String expression() {
    if (days.values().stream().allMatch(pairs -> pairs.size() < 2)) {
      var single = new EnumMap<DayOfWeek, Times>(DayOfWeek.class);
      days.forEach((day, pairs) -> pairs.forEach(times -> single.put(day, times)));
      return new WeekHours(single, bankHolidays).expression();
    }
    return java.util.Arrays.stream(DayOfWeek.values())
            .filter(day -> !on(day).isEmpty())
            .map(day -> words(day).substring(0, 2) + " "
                + on(day).stream().map(Times::code).collect(Collectors.joining(",")))
            .collect(Collectors.joining("; "))
        + bankHolidays.code();
  }

  public boolean isEmpty() {
    return days.values().stream().allMatch(List::isEmpty);
  }

  private List<Times> on(DayOfWeek day) {
    return days.getOrDefault(day, List.of());
  }

  private static Optional<Times> pair(String written) {
    var ends = BETWEEN.split(written.strip(), -1);
    return ends.length == 2
        ? ClockTime.read(ends[0])
            .flatMap(from -> ClockTime.read(ends[1]).map(to -> new Times(from, to)))
        : Optional.empty();
  }

  private static boolean overlap(Times one, Times other) {
    return begins(one) < ends(other) && begins(other) < ends(one);
  }

  private static boolean reaches(Times night, List<Times> next) {
    var into = ends(night) - 24 * 60;
    return !night.from().equals(night.to())
        && next.stream().anyMatch(times -> begins(times) < into);
  }

  private static int begins(Times times) {
    return times.from().toSecondOfDay() / 60;
  }

  private static int ends(Times times) {
    var end = times.to().toSecondOfDay() / 60;
    return times.to().isAfter(times.from()) ? end : end + 24 * 60;
  }

  private static String words(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
