package org.lapwing.directory.hours;

import static org.lapwing.kernel.InWords.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lapwing.directory.hours.WeekHours.Line;

/** The hours of the next seven days in words, for hours that no form can show. */
public final class WeekAhead {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final int DAYS = 7;

  private WeekAhead() {}

  public static List<Line> of(
      OpeningHours hours, LocalDate from, Predicate<LocalDate> bankHoliday) {
    return IntStream.range(0, DAYS)
        .mapToObj(from::plusDays)
        .map(day -> new Line(DAY.format(day), on(hours, day, bankHoliday)))
        .toList();
  }

  private static String on(OpeningHours hours, LocalDate day, Predicate<LocalDate> bankHoliday) {
    var stretches = new ArrayList<String>();
    var moment = day.atStartOfDay(LONDON).toInstant();
    var end = day.plusDays(1).atStartOfDay(LONDON).toInstant();
    while (moment.isBefore(end)) {
      var now = hours.now(moment, bankHoliday);
      var until = now.until() == null || now.until().isAfter(end) ? end : now.until();
      if (now.state() != State.CLOSED) {
        stretches.add(
            stretch(moment, until) + (now.state() == State.UNKNOWN ? " (not known for sure)" : ""));
      }
      moment = until;
    }
    return stretches.isEmpty() ? "closed" : String.join(", ", stretches);
  }

  private static String stretch(Instant from, Instant until) {
    return new Times(from.atZone(LONDON).toLocalTime(), until.atZone(LONDON).toLocalTime()).words();
  }
}
