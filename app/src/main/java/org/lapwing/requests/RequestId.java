package org.lapwing.requests;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** An information request to one agency. */
public record RequestId(UUID value) {

  public static RequestId next() {
    return new RequestId(Ids.next());
  }
}
