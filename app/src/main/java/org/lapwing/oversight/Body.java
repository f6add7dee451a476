package org.lapwing.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * Those who meet: the executive, a sub-group, scrutiny.
 *
 * @param until the last day on which it was there, or null while it is
 */
public record Body(
    BodyId id, String name, Kind kind, LocalDate from, @Nullable LocalDate until, int version) {

  private static final int LONGEST = 120;

  /** What it is for. */
  public enum Kind {
    EXECUTIVE("Executive"),
    SUB_GROUP("Sub-group"),
    SCRUTINY("Scrutiny");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
  }

  public boolean isThereOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** What is wrong with it first; empty if nothing is. */
  Optional<Refusal> wrong() {
    if (name.isBlank() || name.strip().length() > LONGEST) {
      return Optional.of(
          new Refusal("name", "Enter the name, in %d characters or fewer".formatted(LONGEST)));
    }
    return until != null && until.isBefore(from)
        ? Optional.of(new Refusal("until", "The last day must be on or after the first"))
        : Optional.empty();
  }
}
