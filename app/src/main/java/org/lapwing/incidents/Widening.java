package org.lapwing.incidents;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PersonId;

/** That a child is looked at on purpose although the criteria are not met, and why. */
public record Widening(UUID child, String reason, LocalDate on, PersonId by) {

  static final int LONGEST_REASON = 2000;
}
