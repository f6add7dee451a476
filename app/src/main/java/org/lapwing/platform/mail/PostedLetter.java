package org.lapwing.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter in the outbox.
 *
 * @param sealedText gone once it was sent
 * @param nextAttemptAt empty once it was sent or given up
 */
record PostedLetter(
    UUID id,
    String address,
    String subject,
    Optional<byte[]> sealedText,
    Instant writtenAt,
    int attempts,
    Optional<Instant> nextAttemptAt,
    Optional<Instant> sentAt) {

  /** How long after each attempt the next is made: about two days in all, for a server that is away over a weekend. */
  private static final List<Duration> PATIENCE = List.of(
      Duration.ofMinutes(1),
      Duration.ofMinutes(5),
      Duration.ofMinutes(15),
      Duration.ofHours(1),
      Duration.ofHours(4),
      Duration.ofHours(8),
      Duration.ofHours(12),
      Duration.ofHours(24));

  /** When it is tried again if the attempt now being made fails; empty when it is then given up. */
  Optional<Instant> afterAnotherAttempt(Instant now) {
    return attempts < PATIENCE.size()
        ? Optional.of(now.plus(PATIENCE.get(attempts)))
        : Optional.empty();
  }

  boolean isGivenUp() {
    return sentAt.isEmpty() && nextAttemptAt.isEmpty();
  }
}
