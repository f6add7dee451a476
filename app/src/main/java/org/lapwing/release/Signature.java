package org.lapwing.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lapwing.partnerships.AgencyKind;

/**
 * What one partner put their name to: one text, by its fingerprint.
 *
 * @param agency the agency they signed for, by name
 * @param person who signed, by name
 * @param endedAt when the text was changed after it, or null
 */
public record Signature(
    int version,
    Fingerprint over,
    AgencyKind kind,
    String agency,
    String person,
    Instant at,
    @Nullable Instant endedAt) {

  /** Whether it is a signature over this text, which nobody changed since. */
  public boolean counts(Fingerprint text) {
    return endedAt == null && over.equals(text);
  }
}
