package org.lapwing.directory;

import java.util.UUID;

/**
 * What somebody looks for a service for.
 *
 * @param says what belongs to it, in a line
 */
public record Need(UUID id, String code, String name, String says) {}
