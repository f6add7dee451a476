package org.lapwing.release.released;

import java.time.LocalDate;
import java.util.UUID;

/** What the public is told of a statement that was withdrawn: the day, and how many versions went with it. */
public record WithdrawnStatement(UUID id, LocalDate on, int versions) {}
