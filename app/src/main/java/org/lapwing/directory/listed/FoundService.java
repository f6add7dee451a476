package org.lapwing.directory.listed;

import java.util.List;
import java.util.UUID;
import org.lapwing.directory.listed.WhoAnswers.Line;

/**
 * A service as anybody finds it.
 *
 * @param web its own page, or blank
 * @param lines its numbers, as they answer at this moment
 */
public record FoundService(
    UUID id, String name, String does, String forWhom, String area, String web, List<Line> lines) {}
