package org.lapwing.directory.imports;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lapwing.directory.exchange.Schedules;
import org.lapwing.directory.hours.ClockTime;
import org.lapwing.directory.hours.OnBankHolidays;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.directory.hours.Times;
import org.lapwing.directory.hours.WeekWithBreaks;
import org.lapwing.directory.rows.HoursCells;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import tools.jackson.databind.JsonNode;

/** Reads schedules as hours: weekly ones, and those that say all in their notes as we write them. */
record JsonHours(JsonNodes nodes) {

  private static final Set<String> KNOWN = Set.of(
      "id",
      "service_id",
      "location_id",
      "service_at_location_id",
      "freq",
      "interval",
      "byday",
      "description",
      "opens_at",
      "closes_at",
      "attending_type",
      "notes",
      "dtstart",
      "valid_from",
      "wkst",
      "timezone",
      "schedule_link",
      "valid_to",
      "bymonthday",
      "byweekno",
      "byyearday",
      "until",
      "count");

  /** What says that a schedule is of another kind than a week that repeats. */
  private static final Set<String> NOT_WEEKLY =
      Set.of("bymonthday", "byweekno", "byyearday", "valid_to", "until", "count");

  /** The hours of these schedules in our text; empty where there are none that can be taken. */
  Optional<String> read(List<JsonNode> schedules, String what) {
    if (schedules.isEmpty()) {
      return Optional.empty();
    }
    schedules.forEach(schedule -> nodes.unknown(schedule, "schedules.", KNOWN));
    var ours = schedules.stream()
        .map(schedule -> JsonNodes.text(schedule, "notes"))
        .filter(notes -> notes.startsWith(Schedules.EXPRESSION))
        .findFirst();
    return ours.isPresent() ? expression(ours.get(), what) : weekly(schedules, what);
  }

  private Optional<String> expression(String notes, String what) {
    if (notes.equals(Schedules.OUT_OF_HOURS)) {
      return Optional.of(HoursCells.OUT);
    }
    var expression = notes.substring(Schedules.EXPRESSION.length());
    return switch (OpeningHours.read(expression)) {
      case Accepted<OpeningHours>(var hours) -> Optional.of(hours.expression());
      case Refused<OpeningHours>(var refusal) -> {
        nodes.notTaken(what, "The hours cannot be read. " + refusal.message());
        yield Optional.empty();
      }
    };
  }

  private Optional<String> weekly(List<JsonNode> schedules, String what) {
    var days = new EnumMap<DayOfWeek, List<Times>>(DayOfWeek.class);
    for (var schedule : schedules) {
      if (!take(schedule, what, days)) {
        return Optional.empty();
      }
    }
    return switch (HoursCells.text(new WeekWithBreaks(days, new OnBankHolidays.NotKnown()))) {
      case Accepted<Optional<String>>(var text) -> text;
      case Refused<Optional<String>>(var refusal) -> {
        nodes.notTaken(what, refusal.message());
        yield Optional.empty();
      }
    };
  }

  private boolean take(JsonNode schedule, String what, EnumMap<DayOfWeek, List<Times>> days) {
    var wrong = wrong(schedule);
    if (wrong.isPresent()) {
      nodes.notTaken(what, wrong.get());
      return false;
    }
    var times = new Times(
        time(schedule, "opens_at").orElseThrow(), time(schedule, "closes_at").orElseThrow());
    for (var code : JsonNodes.text(schedule, "byday").split(",", -1)) {
      day(code.strip())
          .ifPresent(day -> days.computeIfAbsent(day, _ -> new ArrayList<>()).add(times));
    }
    return true;
  }

  private static Optional<String> wrong(JsonNode schedule) {
    var freq = JsonNodes.text(schedule, "freq");
    if (freq.isEmpty() && JsonNodes.text(schedule, "byday").isEmpty()) {
      return Optional.of("The hours stand in words alone. Fill them in by hand");
    }
    var interval = JsonNodes.text(schedule, "interval");
    if ((!freq.isEmpty() && !freq.equalsIgnoreCase("WEEKLY"))
        || !Set.of("", "1", "1.0").contains(interval)
        || NOT_WEEKLY.stream().anyMatch(field -> JsonNodes.has(schedule, field))) {
      return Optional.of(
          "Only hours that are the same every week can be taken, not monthly ones or those of a season. Fill them in by hand");
    }
    for (var code : JsonNodes.text(schedule, "byday").split(",", -1)) {
      if (day(code.strip()).isEmpty()) {
        return Optional.of("“%s” is no day of the week".formatted(code.strip()));
      }
    }
    return time(schedule, "opens_at").isEmpty() || time(schedule, "closes_at").isEmpty()
        ? Optional.of("The times are missing, or there are none such. Fill them in by hand")
        : Optional.empty();
  }

  private static Optional<DayOfWeek> day(String code) {
    return List.of(DayOfWeek.values()).stream()
        .filter(day -> code.length() == 2 && day.name().startsWith(code))
        .findFirst();
  }

  /** The last second of a day is its end: the standard has no 24:00. */
  private static Optional<java.time.LocalTime> time(JsonNode schedule, String field) {
    var written = JsonNodes.text(schedule, field);
    return written.startsWith("23:59")
        ? Optional.of(java.time.LocalTime.MIDNIGHT)
        : ClockTime.read(
            written.replaceFirst("^(\\d\\d:\\d\\d):\\d\\d(?:Z|[+-]\\d\\d:?\\d\\d)?$", "$1"));
  }
}
