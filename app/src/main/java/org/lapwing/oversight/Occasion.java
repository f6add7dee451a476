package org.lapwing.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting for which an agenda or a pack is made.
 *
 * @param today the day on which it is made
 * @param lastMet the day on which the same body met before, or null if it never did
 */
public record Occasion(
    MeetingId meeting,
    BodyId body,
    LocalDate day,
    LocalDate today,
    @Nullable LocalDate lastMet) {}
