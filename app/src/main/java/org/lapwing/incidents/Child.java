package org.lapwing.incidents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;

/**
 * A child who was hurt, under a neutral label within a case.
 *
 * @param label such as "Child A"
 * @param decision whether the criteria are met for this child, or null while that is undecided; while a later round is open, that of
 *     the round before stands
 * @param round which round of decisions is open or was the last
 */
public record Child(
    UUID id,
    UUID incident,
    CaseId caseFile,
    String caseLabel,
    String label,
    @Nullable Decision decision,
    int round) {

  public Child(
      UUID id,
      UUID incident,
      CaseId caseFile,
      String caseLabel,
      String label,
      @Nullable Decision decision) {
    this(id, incident, caseFile, caseLabel, label, decision, 1);
  }

  /** The same child with what was decided and the round in which that is. */
  Child with(@Nullable Decision decided, int in) {
    return new Child(id, incident, caseFile, caseLabel, label, decided, in);
  }

  /** Whether the criteria are still to be decided on, for the first time or anew. */
  public boolean isOpen() {
    return decision == null || decision.round() < round;
  }
}
