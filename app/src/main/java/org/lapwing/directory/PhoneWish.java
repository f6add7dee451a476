package org.lapwing.directory;

import java.util.Optional;
import org.lapwing.kernel.Refusal;

/**
 * A number about to be listed.
 *
 * @param number as it was typed
 */
public record PhoneWish(
    String answers, String number, PhoneHours hours, String note, String source) {

  private static final int LONGEST = 200;

  /** What is wrong with it first; empty if nothing is. */
  public Optional<Refusal> wrong() {
    if (number.isBlank()) {
      return Optional.of(new Refusal("number", "Enter the telephone number"));
    }
    if (Telephone.read(number).isEmpty()) {
      return Optional.of(new Refusal(
          "number", "Enter a telephone number of the United Kingdom, like 01632 960 001"));
    }
    return tooLong("answers", answers)
        .or(() -> tooLong("note", note))
        .or(() -> Service.needed("source", source, "Enter where you found this number"));
  }

  Telephone read() {
    return Telephone.read(number).orElseThrow();
  }

  private static Optional<Refusal> tooLong(String field, String text) {
    return text.length() > LONGEST
        ? Optional.of(new Refusal(field, "Write %d characters or fewer".formatted(LONGEST)))
        : Optional.empty();
  }
}
