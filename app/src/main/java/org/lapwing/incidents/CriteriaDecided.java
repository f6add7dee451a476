package org.lapwing.incidents;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;

/** The statutory partners decided whether the criteria are met for one child. */
public record CriteriaDecided(
    PartnershipId partnership, IncidentId incident, UUID child, UUID decision, LocalDate on) {}
