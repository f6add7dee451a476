package org.lapwing.practice;

import java.util.Optional;
import org.lapwing.kernel.Refusal;

/** What can be wrong with words that somebody typed. */
final class Wrong {

  private Wrong() {}

  static Optional<Refusal> blank(String field, String text, String message) {
    return text.isBlank() ? Optional.of(new Refusal(field, message)) : Optional.empty();
  }

  static Optional<Refusal> longer(String field, String text, int most) {
    return text.strip().length() > most
        ? Optional.of(new Refusal(field, "Write %d characters or fewer".formatted(most)))
        : Optional.empty();
  }
}
