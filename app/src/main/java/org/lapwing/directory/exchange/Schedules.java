package org.lapwing.directory.exchange;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.exchange.Hsds.Schedule;
import org.lapwing.directory.hours.Times;
import org.lapwing.directory.hours.WeekHours;

/** Hours as weekly schedules: one for each pair of times, with the days that have it; words say the rest. */
public final class Schedules {

  /** How the notes of a schedule begin that hold all its hours, as OpenStreetMap writes them. */
  public static final String EXPRESSION = "opening_hours: ";

  /** The notes of a schedule that holds whenever the other numbers of the service do not. */
  public static final String OUT_OF_HOURS = "opening_hours: out of hours";

  /** How the way of attending begins where a schedule is that of a number, which follows. */
  public static final String BY_TELEPHONE = "By telephone: ";

  private static final Comparator<Times> BY_TIME =
      Comparator.comparing(Times::from).thenComparing(Times::to);

  private Schedules() {}

  /**
   * Whose hours these are.
   *
   * @param place where the service is open then, or null for the hours of a telephone number
   * @param attending how one turns to it then
   */
  record Of(UUID id, UUID service, @Nullable UUID place, String attending) {}

  /**
   * The days on which these times hold.
   *
   * @param days in the order of the week
   */
  record Row(List<DayOfWeek> days, Times times) {

    boolean fits(@Nullable DayOfWeek day, @Nullable LocalTime start, @Nullable LocalTime end) {
      return (day == null || days.contains(day))
          && (start == null || !times.from().isBefore(start))
          && (end == null || !closes().isAfter(end));
    }

    /** Midnight at the end of the day is its last second here: the standard has no 24:00. */
    private LocalTime closes() {
      return times.to().equals(LocalTime.MIDNIGHT) ? LocalTime.of(23, 59, 59) : times.to();
    }

    private String byday() {
      return days.stream().map(Schedules::code).collect(Collectors.joining(","));
    }
  }

  /** The rows of a week; none where the hours say more than a week of days with one pair of times can. */
  static List<Row> rows(String expression) {
    var days = new TreeMap<Times, List<DayOfWeek>>(BY_TIME);
    WeekHours.of(expression).map(WeekHours::days).orElse(Map.of()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry ->
            days.computeIfAbsent(entry.getValue(), _ -> new ArrayList<>()).add(entry.getKey()));
    return days.entrySet().stream()
        .map(entry -> new Row(List.copyOf(entry.getValue()), entry.getKey()))
        .toList();
  }

  static List<Schedule> of(Of whose, String expression) {
    var words = WeekHours.of(expression)
        .map(week -> week.lines().stream()
            .map(line -> line.days() + ": " + line.times())
            .collect(Collectors.joining("; ")))
        .orElse("Hours that vary, see its page");
    var rows = rows(expression);
    if (rows.isEmpty()) {
      return List.of(schedule(whose, null, words, EXPRESSION + expression));
    }
    return rows.stream()
        .map(row -> schedule(whose, row, words, EXPRESSION + expression))
        .toList();
  }

  /** The hours of a number that answers whenever the others do not. */
  static Schedule outOfHours(Of whose) {
    return schedule(
        whose, null, "Out of hours: whenever the other numbers here are closed", OUT_OF_HOURS);
  }

  private static Schedule schedule(Of whose, @Nullable Row row, String words, String notes) {
    var place = whose.place();
    return new Schedule(
        AsHsds.derived(whose.id(), "schedule", row == null ? "" : row.byday() + row.times()),
        whose.service().toString(),
        place == null ? null : place.toString(),
        row == null ? null : "WEEKLY",
        row == null ? null : BigDecimal.ONE,
        row == null ? null : row.byday(),
        words,
        row == null ? null : row.times().from().toString(),
        row == null ? null : row.closes().toString(),
        whose.attending(),
        notes);
  }

  /** The two letters of the standard: "MO". */
  static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
