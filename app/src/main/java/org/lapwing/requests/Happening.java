package org.lapwing.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/**
 * One thing that happened to a request.
 *
 * @param by who did it; null for a link and for Lapwing itself
 * @param note the reason or what else is to be known; blank if nothing is
 * @param due the day that is due since then, or null
 */
public record Happening(
    UUID id,
    Kind kind,
    Instant at,
    @Nullable PersonId by,
    String note,
    @Nullable LocalDate due) {

  /** What can happen to a request. */
  public enum Kind {
    SENT("Sent"),
    LINK_MADE("A link was sent"),
    LINK_LOCKED("The link was locked after wrong codes"),
    STARTED("The agency began to answer"),
    READY("A second person of the agency was asked to sign it off"),
    SENT_BACK("The senior sent it back to its author"),
    ANSWERED("Answered"),
    CORRECTED("Corrected"),
    CHASED("Reminded"),
    EXTENDED("Given more time"),
    RECALLED("Recalled"),
    CLOSED("Closed");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
  }
}
