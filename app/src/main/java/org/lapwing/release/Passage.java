package org.lapwing.release;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/**
 * A passage of the text, and who else has read it.
 *
 * @param id null while nothing is known of it but that it is public
 * @param part what it is called, such as "Paragraph 2"
 * @param by who wrote it; null when it was public before
 * @param clearedBy who cleared it, by name, or blank
 * @param isPublic whether an earlier version has these very words, so that they need no reader
 */
public record Passage(
    @Nullable UUID id,
    String part,
    String words,
    @Nullable PersonId by,
    String writer,
    String clearedBy,
    boolean isPublic) {

  /** Whether a second reader has cleared it, or anybody can read it already. */
  public boolean isCleared() {
    return isPublic || !clearedBy.isBlank();
  }
}
