package org.lapwing.directory.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one minute of a day to another, which may lie on the next day or the one after it.
 *
 * @param openEnd whether nobody says when it ends: the end is then a guess, and what lies before it is not known
 */
record Span(Edge from, Edge to, boolean openEnd) {

  static final int DAY = 24 * 60;

  /** The whole of a day. */
  static final Span ALL_DAY = new Span(Edge.at(0), Edge.at(DAY), false);

  private static final int LATE = 22 * 60;
  private static final int EVENING = 17 * 60;

  /**
   * A minute of the day, or one that moves with the sun.
   *
   * @param sun which moment of the sun, or null for the clock
   */
  record Edge(Sun.@Nullable Moment sun, int minutes) {

    static Edge at(int minutes) {
      return new Edge(null, minutes);
    }

    int on(LocalDate day) {
      return sun == null ? minutes : Sun.minuteOf(sun, day) + minutes;
    }
  }

  int begins(LocalDate day) {
    return from.on(day);
  }

  /** When it ends for sure. */
  int ends(LocalDate day) {
    var begins = begins(day);
    var ends = to.on(day);
    return ends > begins || (openEnd && ends == begins) ? ends : ends + DAY;
  }

  /** When it ends at the latest: later than for sure where the end is open, as the specification's evaluator guesses. */
  int mayEnd(LocalDate day) {
    var ends = ends(day);
    if (!openEnd) {
      return ends;
    }
    if (ends >= LATE) {
      return ends + 8 * 60;
    }
    return ends >= EVENING ? ends + 10 * 60 : DAY;
  }

  /** What holds at so many minutes after the beginning of the day; null outside. */
  @Nullable
  State at(LocalDate day, int minute, State within) {
    if (minute < begins(day) || minute >= mayEnd(day)) {
      return null;
    }
    return minute < ends(day) || within == State.CLOSED ? within : State.UNKNOWN;
  }
}
