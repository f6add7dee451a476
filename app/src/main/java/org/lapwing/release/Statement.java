package org.lapwing.release;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership says, or is about to say, in public.
 *
 * @param latest the version that is being written or was released last
 * @param released the version that the public reads as the current one, or 0
 * @param review the review that it tells of, or null
 * @param edition the latest version that this viewer may read; null when all was withdrawn from them
 */
public record Statement(
    UUID id,
    int number,
    int latest,
    int released,
    @Nullable LocalDate withdrawnOn,
    @Nullable UUID review,
    @Nullable Edition edition) {

  /** The name that people say aloud. */
  public String reference() {
    return "S-" + number;
  }

  /** Whether the public may read any of it. */
  public boolean isPublic() {
    return released > 0 && withdrawnOn == null;
  }

  /** Whether a correction is being written that this viewer may not read yet. */
  public boolean hidesACorrection() {
    return edition != null && edition.version() < latest;
  }

  Statement telling(@Nullable UUID other) {
    return new Statement(id, number, latest, released, withdrawnOn, other, edition);
  }

  /** With this version as the latest, and perhaps as the one that the public reads. */
  Statement at(Edition now) {
    var read = now.stage().isPublic() ? now.version() : released;
    return new Statement(id, number, now.version(), read, withdrawnOn, review, now);
  }

  Statement withdrawn(LocalDate on) {
    return new Statement(id, number, latest, released, on, review, edition);
  }

  /** The latest version that this viewer may read. */
  public Optional<Edition> read() {
    return Optional.ofNullable(edition);
  }
}
