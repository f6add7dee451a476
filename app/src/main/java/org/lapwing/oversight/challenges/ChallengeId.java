package org.lapwing.oversight.challenges;

import java.util.UUID;

/** A challenge, whatever it asks. */
public record ChallengeId(UUID value) {}
