package org.lapwing.actions.web.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Colour;
import org.lapwing.actions.Dates;
import org.lapwing.actions.web.ColourMark;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Mark;

/** How colours, ages and moved dates are told wherever the register is looked at. */
public final class Marks {

  private static final int DAYS_TOLD = 14;
  private static final int WEEKS_TOLD = 9;

  private Marks() {}

  public static Mark.Shape shape(Colour colour) {
    return ColourMark.of(colour).shape();
  }

  /** A shape and a word, so that nobody needs to see the colour. */
  public static Mark of(Colour colour) {
    return ColourMark.of(colour);
  }

  /** "last heard 3 weeks ago". */
  public static String heard(@Nullable LocalDate on, LocalDate today) {
    return on == null ? "nothing heard yet" : "last heard " + ago(on, today);
  }

  static String ago(LocalDate on, LocalDate today) {
    var days = ChronoUnit.DAYS.between(on, today);
    if (days <= 0) {
      return "today";
    }
    if (days == 1) {
      return "yesterday";
    }
    if (days < DAYS_TOLD) {
      return days + " days ago";
    }
    return days < WEEKS_TOLD * 7L
        ? days / 7 + " weeks ago"
        : ChronoUnit.MONTHS.between(on, today) + " months ago";
  }

  /** "moved from 3 May", or how often if more than once; blank if it never was. */
  public static String moved(Dates dates, int moves) {
    if (!dates.moved() || dates.firstDue() == null) {
      return "";
    }
    return moves > 1
        ? "moved %d times, first %s".formatted(moves, InWords.shortDate(dates.firstDue()))
        : "moved from " + InWords.shortDate(dates.firstDue());
  }
}
