package org.lapwing.oversight.agenda;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.StoredFile;

/**
 * A file that is to be read for an item.
 *
 * @param by who added it, by name; or blank
 * @param withdrawn why and when it was withdrawn; null while it stands
 */
public record AgendaPaper(
    UUID id,
    UUID item,
    String title,
    StoredFile file,
    Instant at,
    String by,
    @Nullable Withdrawn withdrawn) {

  /** Why something was withdrawn, and when. */
  public record Withdrawn(Instant at, String why) {}

  public boolean stands() {
    return withdrawn == null;
  }
}
