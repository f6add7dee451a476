package org.lapwing.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates, sizes and counts as pages say them: "Wednesday 25 March 2026", "3:07pm on 25 March 2026", "210 kB", "1 action".
 */
public final class InWords {

  /** The zone in which days begin and end. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY = pattern("EEEE d MMMM uuuu");
  private static final DateTimeFormatter DATE = pattern("d MMMM uuuu");
  private static final DateTimeFormatter SHORT_DATE = pattern("d MMM uuuu");
  private static final DateTimeFormatter HOUR = pattern("h:mma");

  private InWords() {}

  /** "Wednesday 25 March 2026". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "25 March 2026". */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** "25 Mar 2026", for tables. */
  public static String shortDate(LocalDate day) {
    return SHORT_DATE.format(day).replace("Sept", "Sep");
  }

  /** "3:07pm", or "3pm" on the hour. */
  public static String time(Instant moment) {
    return time(LocalTime.ofInstant(moment, LONDON));
  }

  /** "3:07pm", or "3pm" on the hour. */
  public static String time(LocalTime time) {
    return HOUR.format(time).toLowerCase(Locale.UK).replace(":00", "");
  }

  /** "3:07pm on 25 March 2026". */
  public static String moment(Instant moment) {
    return time(moment) + " on " + date(dayOf(moment));
  }

  /** The London day on which a moment falls. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON);
  }

  /** "1 action", "3 actions". */
  public static String count(long number, String one, String many) {
    return "%,d %s".formatted(number, number == 1 ? one : many);
  }

  /** "today", "in 4 working days", "9 working days past", from the working days between today and the day due. */
  public static String workingDaysTo(int workingDays) {
    if (workingDays == 0) {
      return "today";
    }
    var days = count(Math.abs((long) workingDays), "working day", "working days");
    return workingDays > 0 ? "in " + days : days + " past";
  }

  /** "512 bytes", "210 kB", "4.2 MB". */
  public static String size(long bytes) {
    if (bytes < 1000) {
      return count(bytes, "byte", "bytes");
    }
    if (bytes < 999_500) {
      return Math.round(bytes / 1000.0) + " kB";
    }
    return String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0).replace(".0 MB", " MB");
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
