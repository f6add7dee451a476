package org.lapwing.oversight.challenges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.BodyId;
import org.lapwing.platform.FileId;

/**
 * Something that was said or done about a challenge.
 *
 * @param id the form that wrote it
 * @param due when a reply is due from then on; null where that did not change
 * @param body to whom it was escalated; else null
 * @param action what answers it, named by a reply; else null
 * @param file what a reply brings as evidence; else null
 */
public record Entry(
    UUID id,
    ChallengeId challenge,
    Kind kind,
    String note,
    Instant at,
    PersonId by,
    @Nullable LocalDate due,
    @Nullable BodyId body,
    @Nullable UUID action,
    @Nullable FileId file) {

  /** What was done. */
  public enum Kind {
    RAISED("Challenge raised"),
    REPLIED("Reply"),
    ASKED_AGAIN("Not satisfied, asked again"),
    ESCALATED("Escalated"),
    SATISFIED("Satisfied"),
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
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
