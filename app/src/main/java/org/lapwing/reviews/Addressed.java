package org.lapwing.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;

/**
 * An agency that a recommendation is addressed to.
 *
 * @param answer null while it has not answered
 */
public record Addressed(
    AgencyId agency, String name, @Nullable Answer answer) {

  /** What the agency answered, and on which form. */
  public record Answer(UUID form, Response response, String reasons, LocalDate on) {}

  boolean isTaken() {
    return answer != null && answer.response() != Response.REJECTED;
  }
}
