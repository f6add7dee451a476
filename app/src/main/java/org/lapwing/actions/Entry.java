package org.lapwing.actions;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that happened to an action, as its history tells it.
 *
 * @param by who did it, or blank when that is not known
 */
public record Entry(UUID id, Kind kind, String note, Instant at, String by) {

  /** What can happen to an action. */
  public enum Kind {
    RAISED("Raised"),
    UPDATED("Update", true),
    STARTED("Started", true),
    COMPLETED("Marked as done", true),
    VERIFIED("Verified"),
    SENT_BACK("Sent back"),
    REOPENED("Opened again"),
    DROPPED("Dropped"),
    EVIDENCE_ADDED("Evidence added", true),
    DATE_ASKED("New date asked for", true),
    DATE_AGREED("Date moved"),
    DATE_DECLINED("New date declined"),
    HANDED_OVER("Handed over"),
    REWORDED("Wording changed"),
    PART_ADDED("Part added"),
    PART_CHANGED("Part changed"),
    PART_DONE("Part done", true),
    PART_REOPENED("Part opened again"),
    PART_DROPPED("Part dropped"),
    SERVES("Serves something else as well"),
    PUBLIC_WRITTEN("Public wording written"),
    PUBLIC_APPROVED("Public wording approved"),
    PUBLIC_WITHDRAWN("Public wording withdrawn");

    private final String words;
    private final boolean heard;

    Kind(String words) {
      this(words, false);
    }

    Kind(String words, boolean heard) {
      this.words = words;
      this.heard = heard;
    }

    public String words() {
      return words;
    }

    /** Whether somebody tells by it how the action goes. */
    boolean isHeard() {
      return heard;
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
