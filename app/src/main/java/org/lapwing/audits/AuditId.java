package org.lapwing.audits;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** An audit of one partnership. */
public record AuditId(UUID value) {

  public static AuditId next() {
    return new AuditId(Ids.next());
  }
}
