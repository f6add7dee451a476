package org.lapwing.platform;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** A file that somebody attached to a record. */
public record FileId(UUID value) {

  public static FileId next() {
    return new FileId(Ids.next());
  }
}
