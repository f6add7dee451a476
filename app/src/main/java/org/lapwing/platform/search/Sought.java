package org.lapwing.platform.search;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Secrets;
import org.lapwing.platform.Secrets.CannotOpen;

/**
 * The words that somebody looks for. They may name a child, so in an address they stand sealed for whoever typed them:
 * nothing that keeps addresses can read them, and nobody else can follow them.
 */
public record Sought(String words) {

  private static final int LONGEST = 200;
  private static final int LONGEST_SEALED = 1_500;

  /** What somebody typed, unless there is nothing to look for. */
  public static Outcome<Sought> typed(String words) {
    var stripped = words.replace('\0', ' ').strip();
    if (stripped.isEmpty()) {
      return refused("q", "Enter a word to look for");
    }
    return stripped.length() > LONGEST
        ? refused("q", "Enter %d characters or fewer".formatted(LONGEST))
        : accepted(new Sought(stripped));
  }

  /** As it stands in an address. */
  public String sealed(Secrets secrets, PersonId author) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(secrets.seal(words.getBytes(StandardCharsets.UTF_8), contextOf(author)));
  }

  /** What an address says, if that person typed it. */
  public static Optional<Sought> open(String sealed, Secrets secrets, PersonId author) {
    if (sealed.length() > LONGEST_SEALED) {
      return Optional.empty();
    }
    try {
      var plain = secrets.open(Base64.getUrlDecoder().decode(sealed), contextOf(author));
      return Optional.of(new Sought(new String(plain, StandardCharsets.UTF_8)));
    } catch (CannotOpen | IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  private static String contextOf(PersonId author) {
    return "search of " + author.value();
  }
}
