package org.lapwing.kernel;

import java.util.UUID;

/** A safeguarding partnership: the boundary that row security keeps. */
public record PartnershipId(UUID value) {

  public static PartnershipId next() {
    return new PartnershipId(Ids.next());
  }
}
