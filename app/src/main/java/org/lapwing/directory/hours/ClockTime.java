package org.lapwing.directory.hours;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people type it, "8:30am", "17.00", "5pm", "midday", and as pages say it. */
public final class ClockTime {

  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?)?");

  private ClockTime() {}

  /** The time that was typed; empty where it is none. */
  public static Optional<LocalTime> read(String typed) {
    var text = typed.strip().toLowerCase(Locale.UK);
    if (text.equals("midnight") || text.equals("24:00")) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    if (text.equals("midday") || text.equals("noon")) {
      return Optional.of(LocalTime.NOON);
    }
    var parts = TYPED.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    return time(Integer.parseInt(parts.group(1)), minute, parts.group(3));
  }

  private static Optional<LocalTime> time(
      int hour, int minute, @org.jspecify.annotations.Nullable String half) {
    if (minute > 59 || hour > 23 || (half != null && (hour < 1 || hour > 12))) {
      return Optional.empty();
    }
    if (half == null) {
      return Optional.of(LocalTime.of(hour, minute));
    }
    var afternoon = half.startsWith("p") ? 12 : 0;
    return Optional.of(LocalTime.of(hour % 12 + afternoon, minute));
  }

  /** "8:30am", "5pm", "midday", "midnight". */
  public static String words(LocalTime time) {
    if (time.equals(LocalTime.MIDNIGHT)) {
      return "midnight";
    }
    if (time.equals(LocalTime.NOON)) {
      return "midday";
    }
    var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    var minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }
}
