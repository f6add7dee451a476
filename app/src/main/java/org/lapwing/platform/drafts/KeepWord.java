package org.lapwing.platform.drafts;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Secrets;
import org.lapwing.platform.Secrets.CannotOpen;

/** Names, sealed, who was given a form and until when it may be kept for them. */
record KeepWord(PersonId author, Instant until) {

  static final Duration LASTS = Duration.ofHours(24);
  private static final String CONTEXT = "keep word";
  private static final int LONGEST = 300;

  String sealed(Secrets secrets) {
    var plain = ByteBuffer.allocate(24)
        .putLong(author.value().getMostSignificantBits())
        .putLong(author.value().getLeastSignificantBits())
        .putLong(until.getEpochSecond())
        .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(plain, CONTEXT));
  }

  /** The word, if it is one of ours and its time is not over. */
  static Optional<KeepWord> open(String sealed, Secrets secrets, Instant now) {
    if (sealed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var plain = ByteBuffer.wrap(secrets.open(Base64.getUrlDecoder().decode(sealed), CONTEXT));
      var word = new KeepWord(
          new PersonId(new UUID(plain.getLong(), plain.getLong())),
          Instant.ofEpochSecond(plain.getLong()));
      return Optional.of(word).filter(found -> found.until().isAfter(now));
    } catch (CannotOpen | IllegalArgumentException forged) {
      return Optional.empty();
    }
  }
}
