package org.lapwing.anonymity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * Somebody of a case as they are entered or corrected.
 *
 * @param part what they are in the case, or null if that was not chosen
 * @param name what there is of a real name, or null if that was not chosen
 * @param realName the real name, blank unless it is known
 */
public record Entry(
    @Nullable Part part, String pseudonym, @Nullable NameAnswer name, String realName) {

  static final int LONGEST = 80;

  /** Somebody whose real name is left for later. */
  public static Entry of(Part part, String pseudonym) {
    return new Entry(part, pseudonym, NameAnswer.BLANK, "");
  }

  Optional<Refusal> wrong() {
    if (part == null) {
      return no("part", "Choose what this person is in the case");
    }
    if (pseudonym.isBlank()) {
      return no("pseudonym", "Enter a pseudonym, such as Father of Child A");
    }
    if (pseudonym.strip().length() > LONGEST) {
      return no("pseudonym", "The pseudonym must be %d characters or fewer".formatted(LONGEST));
    }
    return name == null ? no("name", "Choose what there is of a real name") : wrongName();
  }

  private Optional<Refusal> wrongName() {
    if (name != NameAnswer.KNOWN) {
      return Optional.empty();
    }
    if (realName.isBlank()) {
      return no("real-name", "Enter the real name, or choose another answer");
    }
    return realName.strip().length() > LONGEST
        ? no("real-name", "The name must be %d characters or fewer".formatted(LONGEST))
        : Optional.empty();
  }

  static Optional<Refusal> no(String field, String message) {
    return Optional.of(new Refusal(field, message));
  }
}
