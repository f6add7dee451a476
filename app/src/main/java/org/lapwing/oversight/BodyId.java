package org.lapwing.oversight;

import java.util.UUID;

/** Those who meet, whatever they are called. */
public record BodyId(UUID value) {}
