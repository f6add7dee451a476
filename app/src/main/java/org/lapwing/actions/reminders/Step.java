package org.lapwing.actions.reminders;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;

/**
 * One reminder that is planned.
 *
 * @param days how many working days after the day due; below zero before it
 */
public record Step(int days, Audience to) {

  /** What is told at once when nobody who serves here owns a thing, whatever its day. */
  static final String OWNERLESS = "ownerless";

  private static final Pattern CODE = Pattern.compile("on|(before|after)-(\\d+)");

  /** "before-5", "on", "after-10". */
  String code() {
    if (days == 0) {
      return "on";
    }
    return days < 0 ? "before-" + -days : "after-" + days;
  }

  /** The days of a step by its code; nothing for what is told on no certain day. */
  static OptionalInt daysOf(String code) {
    var read = CODE.matcher(code);
    if (!read.matches()) {
      return OptionalInt.empty();
    }
    if (read.group(2) == null) {
      return OptionalInt.of(0);
    }
    var days = Integer.parseInt(read.group(2));
    return OptionalInt.of(read.group(1).equals("before") ? -days : days);
  }

  /** The working day on which it falls: for a day due on a weekend or bank holiday, the working day before. */
  public LocalDate day(LocalDate due, WorkingDays calendar) {
    if (days > 0) {
      return calendar.after(due, days);
    }
    return days < 0 ? calendar.before(due, -days) : onTheDay(due, calendar);
  }

  private static LocalDate onTheDay(LocalDate due, WorkingDays calendar) {
    return calendar.isWorking(due) ? due : calendar.before(due, 1);
  }

  /** "10 working days before", "on the day", "5 working days after". */
  public String words() {
    if (days == 0) {
      return "on the day";
    }
    return InWords.count(Math.abs(days), "working day", "working days")
        + (days < 0 ? " before" : " after");
  }
}
