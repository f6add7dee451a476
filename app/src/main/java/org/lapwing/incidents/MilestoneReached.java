package org.lapwing.incidents;

import java.time.LocalDate;
import org.lapwing.kernel.PartnershipId;

/**
 * Something that starts a clock of an incident or stops one was recorded.
 *
 * @param milestone such as {@code sent} or {@code rapid_review_sent}
 */
public record MilestoneReached(
    PartnershipId partnership, IncidentId incident, String milestone, LocalDate on) {}
