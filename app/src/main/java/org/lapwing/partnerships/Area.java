package org.lapwing.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PartnershipId;

/**
 * Another area that shares a case with the one in which the incident was: the case stays with the latter, which leads.
 *
 * @param neighbour its partnership, or null where that does not work in this installation
 * @param name what people call it, such as "Brackenshire"
 * @param since from which day on it is concerned
 */
public record Area(
    UUID id,
    CaseId file,
    @Nullable PartnershipId neighbour,
    String name,
    Why why,
    LocalDate since,
    @Nullable Instant endedAt,
    @Nullable String endReason) {

  /** Working Together to Safeguard Children has the area of the incident lead, and names the others that take part. */
  public enum Why {
    HOME("Home area", "The child’s home is there"),
    PLACING("Placing authority", "It placed the child, or looks after the child"),
    FORMERLY("Lived there before", "The family lived there earlier");

    private final String words;
    private final String meaning;

    Why(String words, String meaning) {
      this.words = words;
      this.meaning = meaning;
    }

    public String words() {
      return words;
    }

    public String meaning() {
      return meaning;
    }

    /** The name as it is stored and sent, such as {@code home}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Why> of(String code) {
      return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  private static final String LONG = " Safeguarding Children Partnership";

  /** What people call the area of a partnership of that name. */
  public static String called(String partnership) {
    return partnership.endsWith(LONG)
        ? partnership.substring(0, partnership.length() - LONG.length())
        : partnership;
  }

  public boolean isLive() {
    return endedAt == null;
  }

  /** "Brackenshire (home area)". */
  public String label() {
    return "%s (%s)".formatted(name, why.words().toLowerCase(Locale.UK));
  }
}
