package org.lapwing.training;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that happened to a course, as its history tells it.
 *
 * @param by who did it, or blank when that is not known
 */
public record CourseEntry(UUID id, Kind kind, String note, Instant at, String by) {

  /** What can happen to a course. */
  public enum Kind {
    ADDED("Added"),
    REWORDED("Wording changed"),
    REVIEWED("Under review"),
    OFFERED("Offered again"),
    WITHDRAWN("Withdrawn");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return Arrays.stream(values())
          .filter(kind -> kind.code().equals(code))
          .findFirst()
          .orElseThrow();
    }
  }
}
