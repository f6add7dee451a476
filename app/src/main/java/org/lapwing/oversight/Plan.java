package org.lapwing.oversight;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.lapwing.kernel.Refusal;

/**
 * Who is to meet, when and where.
 *
 * @param place a room, or how one joins online
 * @param about what for, in a line; or blank
 */
public record Plan(BodyId body, LocalDate day, LocalTime time, String place, String about) {

  private static final int LONGEST = 200;

  Plan stripped() {
    return new Plan(body, day, time, place.strip(), about.strip());
  }

  /** What is wrong with it first; empty if nothing is. */
  Optional<Refusal> wrong() {
    if (place.isBlank()) {
      return Optional.of(new Refusal("place", "Enter where, or say that it is online"));
    }
    if (place.length() > LONGEST || about.length() > LONGEST) {
      return Optional.of(new Refusal(
          place.length() > LONGEST ? "place" : "about",
          "Write %d characters or fewer".formatted(LONGEST)));
    }
    return Optional.empty();
  }
}
