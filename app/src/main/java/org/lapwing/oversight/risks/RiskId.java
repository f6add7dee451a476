package org.lapwing.oversight.risks;

import java.util.UUID;

/** A risk, whatever it is called. */
public record RiskId(UUID value) {}
