package org.lapwing.partnerships;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;

/** Keeps one person away from one case, whatever else they hold. They learn neither of the case nor of the wall. */
public record Wall(
    UUID id,
    CaseId file,
    PersonId person,
    String reason,
    Instant builtAt,
    @Nullable PersonId builtBy,
    @Nullable Instant endedAt,
    @Nullable PersonId endedBy,
    @Nullable String endReason) {

  public boolean stands() {
    return endedAt == null;
  }
}
