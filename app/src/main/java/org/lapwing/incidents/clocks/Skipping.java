package org.lapwing.incidents.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lapwing.incidents.clocks.Deadline.Skipped;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.BankHolidays;

/** Finds and says which days are not counted, weekends together and each bank holiday by its name. */
public final class Skipping {

  private Skipping() {}

  /** The days that are no working days between two, without either. */
  public static List<Skipped> between(LocalDate start, LocalDate end, BankHolidays holidays) {
    var days = holidays.workingDays();
    var first = start.isBefore(end) ? start : end;
    var last = start.isBefore(end) ? end : start;
    return first.equals(last)
        ? List.of()
        : first
            .plusDays(1)
            .datesUntil(last)
            .filter(day -> !days.isWorking(day))
            .map(day -> new Skipped(day, why(day, holidays)))
            .toList();
  }

  private static String why(LocalDate day, BankHolidays holidays) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> "Saturday";
      case SUNDAY -> "Sunday";
      default -> holidays.nameOf(day);
    };
  }

  /** "Weekends of 28 and 29 March 2026, 4 and 5 April 2026. Good Friday (3 April 2026)." */
  public static String words(List<Skipped> skipped) {
    var weekends = weekends(skipped);
    var holidays = skipped.stream()
        .filter(one -> !one.isWeekend())
        .map(one -> "%s (%s)".formatted(one.why(), InWords.date(one.day())))
        .toList();
    var first = weekends.isEmpty()
        ? Stream.<String>empty()
        : Stream.of((weekends.size() == 1 ? "The weekend of " : "The weekends of ")
            + inLine(weekends)
            + ".");
    var then = holidays.isEmpty() ? Stream.<String>empty() : Stream.of(inLine(holidays) + ".");
    return String.join(" ", Stream.concat(first, then).toList());
  }

  private static List<String> weekends(List<Skipped> skipped) {
    var weekends = new ArrayList<String>();
    for (var one : skipped) {
      if (one.day().getDayOfWeek() == DayOfWeek.SATURDAY) {
        weekends.add(both(one.day(), skipped));
      } else if (one.day().getDayOfWeek() == DayOfWeek.SUNDAY
          && !holds(skipped, one.day().minusDays(1))) {
        weekends.add(InWords.date(one.day()));
      }
    }
    return weekends;
  }

  private static String both(LocalDate saturday, List<Skipped> skipped) {
    var sunday = saturday.plusDays(1);
    if (!holds(skipped, sunday)) {
      return InWords.date(saturday);
    }
    return saturday.getMonth() == sunday.getMonth()
        ? saturday.getDayOfMonth() + " and " + InWords.date(sunday)
        : InWords.date(saturday) + " and " + InWords.date(sunday);
  }

  private static boolean holds(List<Skipped> skipped, LocalDate day) {
    return skipped.stream().anyMatch(one -> one.day().equals(day));
  }

  private static String inLine(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1)) + ", and " + parts.getLast();
  }
}
