package org.lapwing.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * For children of which age a service is, in whole years.
 *
 * @param youngest from this birthday on, or null where there is no such limit
 * @param oldest including the whole year after this birthday, or null
 */
public record Ages(@Nullable Integer youngest, @Nullable Integer oldest) {

  public static final Ages ANY = new Ages(null, null);

  /** The greatest age that is asked about. */
  public static final int GREATEST = 120;

  Optional<Refusal> wrong() {
    if (youngest != null && youngest > GREATEST) {
      return Optional.of(
          new Refusal("youngest", "Enter an age of %d or younger".formatted(GREATEST)));
    }
    if (oldest != null && oldest > GREATEST) {
      return Optional.of(
          new Refusal("oldest", "Enter an age of %d or younger".formatted(GREATEST)));
    }
    return youngest != null && oldest != null && oldest < youngest
        ? Optional.of(new Refusal("oldest", "The oldest age must not be below the youngest"))
        : Optional.empty();
  }

  /** "Any age", "From 2 years", "Up to 5 years", "2 to 5 years", "Under 1 year". */
  public String words() {
    if (oldest != null && oldest == 0) {
      return "Under 1 year";
    }
    if (youngest == null || youngest == 0) {
      return oldest == null ? "Any age" : "Up to " + years(oldest);
    }
    if (oldest == null) {
      return "From " + years(youngest);
    }
    return youngest.equals(oldest) ? years(oldest) : youngest + " to " + years(oldest);
  }

  private static String years(int age) {
    return age == 1 ? "1 year" : age + " years";
  }
}
