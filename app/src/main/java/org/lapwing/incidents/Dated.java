package org.lapwing.incidents;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A date of an incident with its evidence.
 *
 * @param source who says so, such as "Hospital trust, first recorded 18 March"
 */
public record Dated(Event event, LocalDate day, Exactness exactness, String source) {

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
    APPROXIMATE("Approximate");

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
    return new Dated(event, day, exactness, source.strip());
  }
}
