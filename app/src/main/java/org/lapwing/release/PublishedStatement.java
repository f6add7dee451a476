package org.lapwing.release;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a partnership said in public on a day.
 *
 * @param issuedBy who said it, as a body or a role
 * @param source where it can be found, or how it was given
 */
public record PublishedStatement(
    UUID id,
    String title,
    LocalDate publishedOn,
    String issuedBy,
    String source,
    List<String> paragraphs) {

  public PublishedStatement {
    paragraphs = List.copyOf(paragraphs);
  }
}
