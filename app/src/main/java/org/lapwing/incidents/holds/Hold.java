package org.lapwing.incidents.holds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;

/**
 * Something that stands in the way until a person lifts it and says why; no day lifts it.
 *
 * @param reviewOn the day by which somebody looks at it again
 * @param lifted null while it stands
 */
public record Hold(
    UUID id,
    CaseId caseFile,
    HoldKind kind,
    HoldAuthority authority,
    String reason,
    String askedBy,
    LocalDate from,
    LocalDate reviewOn,
    Instant placedAt,
    PersonId placedBy,
    @Nullable Lifted lifted) {

  /** When it was lifted, by whom and why. */
  public record Lifted(Instant at, PersonId by, String reason) {}

  /** That somebody looked at it and left it standing. */
  public record Review(String reason, LocalDate next, Instant at, PersonId by) {}

  public boolean stands() {
    return lifted == null;
  }

  public boolean isLate(LocalDate today) {
    return stands() && reviewOn.isBefore(today);
  }
}
