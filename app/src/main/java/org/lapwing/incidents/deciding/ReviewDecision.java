package org.lapwing.incidents.deciding;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.incidents.ReviewOutcome;

/** What the partners decided on a review for one child in one round. */
public record ReviewDecision(UUID child, int round, ReviewOutcome outcome, LocalDate on) {}
