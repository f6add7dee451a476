package org.lapwing.release.released;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A statement as the public reads it. */
public record ReleasedStatement(
    UUID id,
    String title,
    LocalDate publishedOn,
    String issuedBy,
    String source,
    List<String> paragraphs) {

  /** Whether the source is a page that can be opened. */
  public boolean isLinked() {
    return source.startsWith("https://");
  }
}
