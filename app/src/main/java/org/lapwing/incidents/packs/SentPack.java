package org.lapwing.incidents.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.FileId;

/**
 * A pack that was sent, with its papers as they were then.
 *
 * @param templateSince which version of the form it answers
 * @param fingerprint SHA-256 of what the papers say
 * @param missing how many fields had no answer
 * @param reference that came back; blank while there is none
 */
public record SentPack(
    UUID id,
    PackKind kind,
    LocalDate templateSince,
    String fingerprint,
    int missing,
    FileId pdf,
    FileId word,
    Sending sending,
    String reference,
    Instant recordedAt,
    PersonId recordedBy) {

  /**
   * How it was sent.
   *
   * @param at at what time, or null where it is not known
   * @param by who sent it
   */
  public record Sending(
      LocalDate on,
      @Nullable LocalTime at,
      String by,
      String recipient,
      @Nullable Channel channel) {

    /** "Wednesday 25 March 2026, 4:12pm". */
    public String when() {
      return InWords.day(on) + (at == null ? "" : ", " + InWords.time(at));
    }

    Sending stripped() {
      return new Sending(on, at, by.strip(), recipient.strip(), channel);
    }
  }
}
