package org.lapwing.incidents;

import java.time.LocalDate;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PartnershipId;

/** Something that has gone badly wrong was recorded. */
public record IncidentRecorded(
    PartnershipId partnership, IncidentId incident, CaseId caseFile, LocalDate on) {}
