package org.lapwing.release.released;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a statement as the public reads it.
 *
 * @param firstOn the day of version 1
 * @param publishedOn the day of this version
 * @param releasedAt the moment of this version, or null when it was published elsewhere before
 * @param source where it was published before, or blank when it was signed and released here
 * @param contact who answers questions from the media, as a role, or blank
 * @param changed what this version changed, or blank in version 1
 * @param signedBy the agencies that signed this version
 * @param actions the promises that it tells of
 */
public record ReleasedStatement(
    UUID id,
    int version,
    String title,
    LocalDate firstOn,
    LocalDate publishedOn,
    @Nullable Instant releasedAt,
    String issuedBy,
    String source,
    String contact,
    String changed,
    List<String> signedBy,
    List<UUID> actions,
    List<String> paragraphs) {

  /** Whether the source is a page that can be opened. */
  public boolean isLinked() {
    return source.startsWith("https://");
  }

  /** Whether it was published elsewhere before, so that nobody signed it here. */
  public boolean isFromElsewhere() {
    return !source.isEmpty();
  }

  /** Whether it corrects an earlier version. */
  public boolean isCorrection() {
    return version > 1;
  }
}
