package org.lapwing.release;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that happened to a statement, as its history tells it.
 *
 * @param by who did it, or blank when that is not known
 */
public record Entry(UUID id, int version, Kind kind, String note, Instant at, String by) {

  /** What can happen to a statement. */
  public enum Kind {
    DRAFTED("Drafted"),
    CHANGED("Changed"),
    CLEARED("Passages cleared"),
    OFFERED("Offered for signing"),
    SIGNED("Signed"),
    RELEASED("Released"),
    CORRECTION_BEGUN("Correction begun"),
    KEPT("Left published under a hold"),
    WITHDRAWN("Withdrawn");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String code) {
      return Arrays.stream(values())
          .filter(kind -> kind.code().equals(code))
          .findFirst()
          .orElseThrow();
    }
  }
}
