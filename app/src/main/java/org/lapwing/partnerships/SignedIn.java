package org.lapwing.partnerships;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, as the session keeps it: nothing that can grow stale, so roles are not in it.
 *
 * @param secondFactorAt when the second factor was last given, or null if it was not yet
 */
public record SignedIn(UUID person, @Nullable Instant secondFactorAt)
    implements Principal, Serializable {

  /** The person's id: what sessions are found by, and how the machinery below knows whose a kept text is. */
  @Override
  public String getName() {
    return person.toString();
  }
}
