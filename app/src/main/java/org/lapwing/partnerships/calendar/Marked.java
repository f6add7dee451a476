package org.lapwing.partnerships.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.lapwing.kernel.InWords;

/**
 * One day on which something waits or is planned for a person in one place: how much, and nothing of what it is.
 *
 * @param place what people call the area, such as "Marlshire"
 * @param home the address of home there, such as {@code /p/marlshire}
 */
record Marked(LocalDate day, Kind kind, String place, String home, long many) {

  /** What the day is marked for. */
  enum Kind {
    DUE("thing is due", "things are due"),
    PLANNED("thing is planned", "things are planned");

    private final String one;
    private final String several;

    Kind(String one, String several) {
      this.one = one;
      this.several = several;
    }
  }

  /** "Lapwing: 2 things are due, Marlshire". */
  String title() {
    return "Lapwing: %s, %s".formatted(InWords.count(many, kind.one, kind.several), place);
  }

  /** What it is called for as long as the day is marked, whatever the number. */
  String key() {
    return "%s %s %s".formatted(kind.name().toLowerCase(Locale.ROOT), home, day);
  }
}
