package org.lapwing.reviews;

import java.util.UUID;

/** A recommendation, whatever it is called. */
public record RecommendationId(UUID value) {}
