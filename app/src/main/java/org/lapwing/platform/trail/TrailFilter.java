package org.lapwing.platform.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries to show: those before a key, newest first, of one person, one deed or one record. */
public record TrailFilter(
    Instant before,
    UUID beforeId,
    @Nullable UUID person,
    @Nullable String what,
    @Nullable UUID subject) {

  /** Later than any entry. */
  static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  /** The newest of everything. */
  public static TrailFilter everything() {
    return new TrailFilter(END_OF_TIME, new UUID(-1, -1), null, null, null);
  }
}
