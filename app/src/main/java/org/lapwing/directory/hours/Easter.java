package org.lapwing.directory.hours;

import java.time.LocalDate;

/** Easter Sunday of the western churches, by the anonymous Gregorian computus. */
final class Easter {

  private Easter() {}

  static LocalDate in(int year) {
    var golden = year % 19;
    var century = year / 100;
    var ofCentury = year % 100;
    var moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
    var late = (golden + 11 * moon + 22 * weekday) / 451;
    var days = moon + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
