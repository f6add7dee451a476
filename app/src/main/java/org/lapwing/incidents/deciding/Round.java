package org.lapwing.incidents.deciding;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;

/** A round of decisions after the first, and why it was opened. */
public record Round(
    UUID child, int number, Because because, String reason, Instant openedAt, PersonId openedBy) {

  /** Why decisions are made anew. */
  public enum Because {
    CORRECTION("A correction"),
    PANEL_DISAGREES("The Panel disagrees");

    private final String words;

    Because(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The cause of that code, if there is one. */
    public static Optional<Because> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }
}
