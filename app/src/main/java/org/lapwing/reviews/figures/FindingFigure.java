package org.lapwing.reviews.figures;

import java.util.UUID;

/**
 * A finding to be followed.
 *
 * @param reference the name that people say aloud, such as "F1"
 * @param holdsIn in how many of the cases it was found
 * @param of how many cases the review looks at
 */
public record FindingFigure(
    UUID id, UUID review, String reference, String says, int holdsIn, int of) {}
