package org.lapwing.directory.hours;

import ch.poole.openinghoursparser.WeekDay;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;

/** The parser's days and months as Java's own: each is named by how it begins. */
final class Named {

  private Named() {}

  static DayOfWeek weekday(WeekDay day) {
    return Arrays.stream(DayOfWeek.values())
        .filter(one -> one.name().startsWith(day.name()))
        .findFirst()
        .orElseThrow();
  }

  static Month month(ch.poole.openinghoursparser.Month month) {
    return Arrays.stream(Month.values())
        .filter(one -> one.name().startsWith(month.name()))
        .findFirst()
        .orElseThrow();
  }
}
