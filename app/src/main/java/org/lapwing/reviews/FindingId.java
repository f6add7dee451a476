package org.lapwing.reviews;

import java.util.UUID;

/** A finding, whatever it is called. */
public record FindingId(UUID value) {}
