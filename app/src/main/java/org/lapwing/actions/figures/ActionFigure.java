package org.lapwing.actions.figures;

import java.util.UUID;

/**
 * A promise to be followed.
 *
 * @param reference the name that people say aloud, such as "A-17"
 */
public record ActionFigure(UUID id, String reference, String promise, Progress progress) {}
