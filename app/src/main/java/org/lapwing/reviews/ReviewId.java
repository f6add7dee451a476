package org.lapwing.reviews;

import java.util.UUID;

/** A review, whatever it is called. */
public record ReviewId(UUID value) {}
