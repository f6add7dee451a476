package org.lapwing.actions.figures;

import java.util.UUID;

/**
 * A promise to be followed.
 *
 * @param reference the name that people say aloud, such as "A-17"
 * @param late whether its day has passed and it is not said to be done
 */
public record ActionFigure(
    UUID id, String reference, String promise, Progress progress, boolean late) {}
