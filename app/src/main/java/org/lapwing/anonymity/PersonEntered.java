package org.lapwing.anonymity;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PartnershipId;

/** Somebody was entered among the people of a case. */
public record PersonEntered(
    PartnershipId partnership, CaseId caseFile, UUID person, LocalDate on) {}
