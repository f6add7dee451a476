package org.lapwing.incidents;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** Something that has gone badly wrong, whatever it is called. */
public record IncidentId(UUID value) {

  public static IncidentId next() {
    return new IncidentId(Ids.next());
  }
}
