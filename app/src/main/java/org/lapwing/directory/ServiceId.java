package org.lapwing.directory;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** A service, whatever it is called. */
public record ServiceId(UUID value) {

  public static ServiceId next() {
    return new ServiceId(Ids.next());
  }
}
