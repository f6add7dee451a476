package org.lapwing.reviews;

import java.util.UUID;

/**
 * A review by its name.
 *
 * @param reference the name that people say aloud, such as "R-1"
 */
public record ReviewLine(UUID id, String reference, String title) {}
