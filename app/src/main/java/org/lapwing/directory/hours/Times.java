package org.lapwing.directory.hours;

import java.time.LocalTime;

/**
 * From when to when on a day.
 *
 * @param to on the next day where it is not after the beginning; the same time means day and night
 */
public record Times(LocalTime from, LocalTime to) {

  public static final Times ALL_DAY = new Times(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /** "8:30am to 5pm", "5pm to 8:30am the next day", "all day". */
  public String words() {
    if (from.equals(to)) {
      return from.equals(LocalTime.MIDNIGHT) ? "all day" : "day and night";
    }
    var next = to.isBefore(from) && !to.equals(LocalTime.MIDNIGHT) ? " the next day" : "";
    return ClockTime.words(from) + " to " + ClockTime.words(to) + next;
  }

  /** As an expression has it. */
  String code() {
    var end = to.equals(LocalTime.MIDNIGHT) ? "24:00" : to.toString();
    return from + "-" + end;
  }
}
