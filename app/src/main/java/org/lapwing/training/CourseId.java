package org.lapwing.training;

import java.util.UUID;
import org.lapwing.kernel.Ids;

/** A course of one partnership. */
public record CourseId(UUID value) {

  public static CourseId next() {
    return new CourseId(Ids.next());
  }
}
