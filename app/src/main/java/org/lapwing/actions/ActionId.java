package org.lapwing.actions;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** A promise, whatever it is called. */
public record ActionId(UUID value) {

  public static ActionId next() {
    return new ActionId(Ids.next());
  }
}
