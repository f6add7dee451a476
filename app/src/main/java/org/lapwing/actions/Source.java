package org.lapwing.actions;

import java.util.UUID;

/**
 * Something else that an action serves, beyond where it came from.
 *
 * @param label neutral words for people who may not see it
 */
public record Source(String kind, UUID id, String label) {}
