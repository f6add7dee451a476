package org.lapwing.release.web;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.parts.DateInput;

/** A moment as somebody typed it: a day and a time of day, or nothing at all. */
public record When(String day, String month, String year, String time) {

  private static final String FIELD = "from";
  private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
  private static final int NOON = 12;

  static When of(@Nullable Instant moment) {
    if (moment == null) {
      return new When("", "", "", "");
    }
    var day = InWords.dayOf(moment);
    return new When(
        "" + day.getDayOfMonth(),
        "" + day.getMonthValue(),
        "" + day.getYear(),
        InWords.time(moment));
  }

  static When typed(Map<String, String> fields) {
    return new When(
        fields.getOrDefault("from-day", "").strip(),
        fields.getOrDefault("from-month", "").strip(),
        fields.getOrDefault("from-year", "").strip(),
        fields.getOrDefault("from-time", "").strip());
  }

  /** What the parts are shown as again. */
  public DateInput.Typed again() {
    return new DateInput.Typed(day, month, year);
  }

  /** The moment, nothing when nothing was typed, or precisely what is wrong with it. */
  Outcome<Optional<Instant>> read() {
    if ((day + month + year).isEmpty()) {
      return time.isEmpty()
          ? accepted(Optional.empty())
          : refused(FIELD, "Enter the day of the earliest release, or leave out the time");
    }
    try {
      var date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return hour()
          .<Outcome<Optional<Instant>>>map(hour ->
              accepted(Optional.of(date.atTime(hour).atZone(InWords.LONDON).toInstant())))
          .orElseGet(() -> refused("from-time", "Enter a time like 10am or 14:30"));
    } catch (DateTimeException | NumberFormatException notThere) {
      return refused(
          FIELD, "The day of the earliest release must be a date that exists, like 27 3 2027");
    }
  }

  private Optional<LocalTime> hour() {
    if (time.isEmpty()) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    var read = HOURS.matcher(time.toLowerCase(Locale.UK));
    if (!read.matches()) {
      return Optional.empty();
    }
    var hour = Integer.parseInt(read.group(1));
    var minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
    var half = read.group(3);
    if (minute > 59 || hour > 23 || (half != null && (hour < 1 || hour > NOON))) {
      return Optional.empty();
    }
    return Optional.of(
        LocalTime.of(half == null ? hour : hour % NOON + (half.equals("pm") ? NOON : 0), minute));
  }
}
