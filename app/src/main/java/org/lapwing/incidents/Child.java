package org.lapwing.incidents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;

/**
 * A child who was hurt, under a neutral label within a case.
 *
 * @param label such as "Child A"
 * @param decision whether the criteria are met for this child, or null while that is undecided
 */
public record Child(
    UUID id,
    UUID incident,
    CaseId caseFile,
    String caseLabel,
    String label,
    @Nullable Decision decision) {}
