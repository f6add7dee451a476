package org.lapwing.kernel;

import java.util.UUID;

/** A case: the boundary of need to know within a partnership. */
public record CaseId(UUID value) {

  public static CaseId next() {
    return new CaseId(Ids.next());
  }
}
