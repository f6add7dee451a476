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
import org.jspecify.annotations.Nullable;

/** Hours as a form asks for them: one pair of times for each day of the week, and what holds on bank holidays. */
public record WeekHours(Map<DayOfWeek, Times> days, OnBankHolidays bankHolidays) {

  private static final String DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
  private static final String TIMES = "(\\d{2}:\\d{2})-(\\d{2}:\\d{2})";
  private static final Pattern ON_DAYS =
      Pattern.compile("(" + DAY + "(?:[-,]" + DAY + ")*) " + TIMES);
  private static final Pattern ON_HOLIDAYS =
      Pattern.compile("PH (?:(off)|(unknown)|" + TIMES + ")");
  private static final String ALWAYS = "24/7";

  public WeekHours {
    days = Map.copyOf(days);
  }

  /** Days that go together, and their times in words. */
  public record Line(String days, String times) {}

  /** The hours of an expression, unless it says more than the form can show. */
  public static Optional<WeekHours> of(String expression) {
    var days = new EnumMap<DayOfWeek, Times>(DayOfWeek.class);
    if (expression.equals(ALWAYS)) {
      for (var day : DayOfWeek.values()) {
        days.put(day, Times.ALL_DAY);
      }
      return Optional.of(new WeekHours(days, new OnBankHolidays.AsUsual()));
    }
    var allDay = expression.endsWith(OnBankHolidays.ALL_DAY_TOO);
    var weekly = expression.substring(
        0, expression.length() - (allDay ? OnBankHolidays.ALL_DAY_TOO.length() : 0));
    OnBankHolidays holidays =
        allDay ? new OnBankHolidays.At(Times.ALL_DAY) : new OnBankHolidays.AsUsual();
    var rules = List.of(weekly.split("; ", -1));
    for (var rule : rules) {
      var holiday = holiday(rule);
      if (holiday != null && !allDay && rule.equals(rules.getLast())) {
        holidays = holiday;
      } else if (!takeDays(rule, days)) {
        return Optional.empty();
      }
    }
    return Optional.of(new WeekHours(days, holidays));
  }

  /** The expression that is stored. */
  public String expression() {
    var always = days.size() == 7 && days.values().stream().allMatch(Times.ALL_DAY::equals);
    if (always && bankHolidays instanceof OnBankHolidays.AsUsual) {
      return ALWAYS;
    }
    return runs().stream()
            .map(run -> run.code() + " " + run.times().code())
            .collect(Collectors.joining("; "))
        + bankHolidays.code();
  }

  /** The hours in words, days that are alike together. */
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    runs().forEach(run -> lines.add(new Line(run.words(), run.times().words())));
    if (days.size() < DayOfWeek.values().length) {
      lines.add(new Line("Other days", "closed"));
    }
    lines.add(new Line("Bank holidays", bankHolidays.words()));
    return lines;
  }

  /** Days that follow each other and are alike. */
  private record Run(DayOfWeek first, DayOfWeek last, Times times) {

    String code() {
      return first == last ? code(first) : code(first) + "-" + code(last);
    }

    String words() {
      return first == last ? words(first) : words(first) + " to " + words(last);
    }

    private static String code(DayOfWeek day) {
      return words(day).substring(0, 2);
    }

    private static String words(DayOfWeek day) {
      return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
  }

  private List<Run> runs() {
    var runs = new ArrayList<Run>();
    for (var day : DayOfWeek.values()) {
      var times = days.get(day);
      if (times == null) {
        continue;
      }
      var last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.times().equals(times) && last.last().plus(1) == day) {
        runs.set(runs.size() - 1, new Run(last.first(), day, times));
      } else {
        runs.add(new Run(day, day, times));
      }
    }
    return runs;
  }

  private static @Nullable OnBankHolidays holiday(String rule) {
    var parts = ON_HOLIDAYS.matcher(rule);
    if (!parts.matches()) {
      return null;
    }
    if (parts.group(1) != null) {
      return new OnBankHolidays.Closed();
    }
    return parts.group(2) != null
        ? new OnBankHolidays.NotKnown()
        : times(parts.group(3), parts.group(4)).map(OnBankHolidays.At::new).orElse(null);
  }

  private static boolean takeDays(String rule, Map<DayOfWeek, Times> days) {
    var parts = ON_DAYS.matcher(rule);
    var times = parts.matches() ? times(parts.group(2), parts.group(3)) : Optional.<Times>empty();
    if (times.isEmpty()) {
      return false;
    }
    for (var range : List.of(parts.group(1).split(",", -1))) {
      var last = day(range.substring(range.length() - 2));
      for (var day = day(range.substring(0, 2)); day != last; day = day.plus(1)) {
        days.put(day, times.get());
      }
      days.put(last, times.get());
    }
    return true;
  }

  private static Optional<Times> times(String from, String to) {
    return ClockTime.read(from)
        .flatMap(begins -> ClockTime.read(to).map(ends -> new Times(begins, ends)));
  }

  private static DayOfWeek day(String code) {
    for (var day : DayOfWeek.values()) {
      if (Run.code(day).equals(code)) {
        return day;
      }
    }
    throw new IllegalArgumentException(code);
  }
}
