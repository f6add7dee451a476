package org.lapwing.release;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a partnership said in public on a day, elsewhere than here: nobody signed it here.
 *
 * @param issuedBy who said it, as a body or a role
 * @param source where it can be found, or how it was given
 * @param contact who answers questions from the media, as a role, or blank
 */
public record PublishedStatement(
    UUID id,
    String title,
    LocalDate publishedOn,
    String issuedBy,
    String source,
    List<String> paragraphs,
    String contact) {

  public PublishedStatement {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Without a contact for the media. */
  public PublishedStatement(
      UUID id,
      String title,
      LocalDate publishedOn,
      String issuedBy,
      String source,
      List<String> paragraphs) {
    this(id, title, publishedOn, issuedBy, source, paragraphs, "");
  }

  /** As the first version of a statement, released already. */
  Edition asEdition() {
    var text = new Text(title, issuedBy, contact, "", paragraphs, null, List.of());
    return new Edition(id, 1, text, Stage.RELEASED, publishedOn, source, 0);
  }
}
