package org.lapwing.training;

import java.util.Optional;
import org.lapwing.kernel.Refusal;

/** What can be wrong with words that somebody typed. */
final class Wrong {

  private static final int LONGEST_TEXT = 10_000;

  private Wrong() {}

  /** Missing, or longer than anybody reads. */
  static Optional<Refusal> text(String field, String text, String ifBlank) {
    return text(field, text, ifBlank, LONGEST_TEXT);
  }

  static Optional<Refusal> text(String field, String text, String ifBlank, int most) {
    if (text.isBlank()) {
      return Optional.of(new Refusal(field, ifBlank));
    }
    return text.strip().length() > most
        ? Optional.of(new Refusal(field, "Write %,d characters or fewer".formatted(most)))
        : Optional.empty();
  }
}
