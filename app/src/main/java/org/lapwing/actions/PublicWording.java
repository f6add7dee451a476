package org.lapwing.actions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/**
 * Words about an action that were proposed for the public.
 *
 * @param approved when they were released, or null while they are a proposal
 * @param withdrawn when they were taken back, or null
 */
public record PublicWording(
    UUID id,
    ActionId action,
    String wording,
    String progress,
    Instant written,
    @Nullable PersonId writer,
    String writtenBy,
    @Nullable Instant approved,
    String approvedBy,
    @Nullable Instant withdrawn) {

  /** Whether they wait for approval. */
  public boolean waits() {
    return approved == null && withdrawn == null;
  }

  /** Whether the public reads them, unless later words were approved. */
  public boolean isReleased() {
    return approved != null && withdrawn == null;
  }
}
