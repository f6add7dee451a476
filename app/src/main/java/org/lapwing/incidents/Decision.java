package org.lapwing.incidents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The criteria decision that stands for one child.
 *
 * @param on the day of the decision, or null where it is known only from what was published, which names no day
 * @param round in which round it was made
 */
public record Decision(UUID id, Standing standing, @Nullable LocalDate on, int round) {

  public Decision(UUID id, Standing standing, @Nullable LocalDate on) {
    this(id, standing, on, 1);
  }
}
