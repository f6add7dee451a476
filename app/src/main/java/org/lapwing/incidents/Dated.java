package org.lapwing.incidents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;

/**
 * A date of an incident with its evidence.
 *
 * @param day the day, or the first of a range
 * @param until the last day of a range, else null
 * @param at the time of an exact day where it is known, else null
 * @param source who says so, such as "Hospital trust, first recorded 18 March"
 */
public record Dated(
    Event event,
    LocalDate day,
    @Nullable LocalDate until,
    @Nullable LocalTime at,
    Exactness exactness,
    String source) {

  public Dated(Event event, LocalDate day, Exactness exactness, String source) {
    this(event, day, null, null, exactness, source);
  }

  /** What happened on that date; each differs from the others, and each has evidence of its own. */
  public enum Event {
    HARM("Harm happened"),
    KNOWN("Harm known"),
    SUSPECTED("Abuse suspected"),
    AWARE("Authority aware");

    private final String words;

    Event(String words) {
      this.words = words;
    }

    /** Whether an incident is not recorded without it: what happened, and what starts the clocks. */
    public boolean isNeeded() {
      return this == HARM || this == AWARE;
    }

    public String words() {
      return words;
    }

    /** The name as it is stored and as forms call it, such as {@code harm}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Event of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** How far the day can be relied on. */
  public enum Exactness {
    EXACT("Exact"),
    APPROXIMATE("Approximate"),
    RANGE("Range");

    private final String words;

    Exactness(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Exactness of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  Dated stripped() {
    return new Dated(event, day, until, at, exactness, source.strip());
  }

  /** The last day that it can be. */
  LocalDate latest() {
    return until == null ? day : until;
  }

  /** "17 March 2026, 10:40am", "Between 14 and 17 March 2026". */
  public String when() {
    if (until != null) {
      var sameMonth = YearMonth.from(day).equals(YearMonth.from(until));
      return "Between %s and %s"
          .formatted(sameMonth ? "" + day.getDayOfMonth() : InWords.date(day), InWords.date(until));
    }
    return InWords.date(day) + (at == null ? "" : ", " + InWords.time(at));
  }
}
