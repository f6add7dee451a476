package org.lapwing.oversight;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** A meeting, whatever it is called. */
public record MeetingId(UUID value) {

  public static MeetingId next() {
    return new MeetingId(Ids.next());
  }
}
