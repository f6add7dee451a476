package org.lapwing.training;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** An awareness event of one partnership. */
public record EventId(UUID value) {

  public static EventId next() {
    return new EventId(Ids.next());
  }
}
