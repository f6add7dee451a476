package org.lapwing.oversight.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * A correction that was added to approved minutes.
 *
 * @param by who added it, by name; or blank
 */
public record Addendum(UUID id, String words, Instant at, String by) {}
