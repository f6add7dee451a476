package org.lapwing.kernel;

import java.util.UUID;

/** An agency, which may serve several partnerships. */
public record AgencyId(UUID value) {

  public static AgencyId next() {
    return new AgencyId(Ids.next());
  }
}
