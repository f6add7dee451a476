package org.lapwing.oversight.risks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.lapwing.kernel.PersonId;

/**
 * Something that was said or done about a risk, and how it stood then.
 *
 * @param id the form that wrote it
 */
public record Scoring(
    UUID id,
    RiskId risk,
    Kind kind,
    Score score,
    String reason,
    LocalDate reviewOn,
    Instant at,
    PersonId by) {

  /** What was done. */
  public enum Kind {
    RAISED("Entered"),
    SCORED("Looked at again"),
    CHANGED("Words or owner changed"),
    JOINED("An action joined"),
    CLOSED("Closed");

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
