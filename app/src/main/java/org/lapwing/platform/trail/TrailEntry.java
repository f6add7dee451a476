package org.lapwing.platform.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param viewer {@code person}, {@code link}, {@code public} or {@code job}
 * @param happenedAt when it happened by the clock of the story, to the microsecond
 * @param recordedAt when it was really written down, to the microsecond
 * @param right by which right it was read; null for writes
 */
public record TrailEntry(
    UUID id,
    UUID partnership,
    Instant happenedAt,
    Instant recordedAt,
    String viewer,
    @Nullable UUID person,
    @Nullable UUID agency,
    String what,
    String kind,
    UUID subject,
    @Nullable String right) {}
