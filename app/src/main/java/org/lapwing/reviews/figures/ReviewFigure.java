package org.lapwing.reviews.figures;

import java.util.UUID;

/**
 * A review to be followed.
 *
 * @param reference the name that people say aloud, such as "R-1"
 * @param kind what kind of review it is, in words
 * @param cases how many cases it looks at
 */
public record ReviewFigure(UUID id, String reference, String title, String kind, int cases) {}
