package org.lapwing.practice;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** A programme of one partnership. */
public record ProgrammeId(UUID value) {

  public static ProgrammeId next() {
    return new ProgrammeId(Ids.next());
  }
}
