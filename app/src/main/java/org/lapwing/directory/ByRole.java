package org.lapwing.directory;

import java.util.UUID;

/**
 * Somebody to ask for by what they are, never by name.
 *
 * @param role such as "Media contact: the partnership’s communications lead"
 */
public record ByRole(UUID id, ServiceId service, String role, String source, int version)
    implements Route {}
