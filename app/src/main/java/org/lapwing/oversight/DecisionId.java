package org.lapwing.oversight;

import java.util.UUID;

/** A decision of a meeting. */
public record DecisionId(UUID value) {}
