package org.lapwing.anonymity;

import java.time.Instant;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;

/** Somebody may see the real names of a case until a moment. */
public record NameGranted(
    PartnershipId partnership, CaseId caseFile, PersonId person, Instant endsAt, Instant at) {}
