package org.lapwing.partnerships.webauthn;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.lapwing.kernel.PersonId;

/**
 * A question put to the passkeys of one person: made up by chance, to be answered once and soon.
 *
 * @param random 256 bits in base64url
 * @param endsAt the first moment at which no answer is taken
 */
public record Challenge(String random, PersonId person, Instant endsAt) {

  private static final int BYTES = 32;

  /** A new question. */
  public static Challenge to(PersonId person, Instant endsAt) {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return new Challenge(
        Base64.getUrlEncoder().withoutPadding().encodeToString(random), person, endsAt);
  }

  /** Whether this person may answer it at that moment. */
  public boolean isOpenTo(PersonId other, Instant now) {
    return person.equals(other) && now.isBefore(endsAt);
  }

  /** As one line, for a session to keep. */
  public String line() {
    return "%s %s %s".formatted(random, person.value(), endsAt);
  }

  /** Reads what {@link #line} wrote. */
  public static Challenge of(String line) {
    var words = line.split(" ", 3);
    return new Challenge(
        words[0], new PersonId(UUID.fromString(words[1])), Instant.parse(words[2]));
  }
}
