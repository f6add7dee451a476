package org.lapwing.directory.listed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Location;
import org.lapwing.directory.Service;
import org.lapwing.directory.hours.WeekHours;
import org.lapwing.directory.listed.WhoAnswers.Line;

/**
 * A service as anybody finds it.
 *
 * @param lines its numbers, as they answer at this moment
 * @param needs what it helps with, in words
 * @param until when anything of this changes, or null if nothing does within a year
 */
public record FoundService(
    Service service,
    List<Line> lines,
    List<Place> places,
    List<String> needs,
    @Nullable Instant until) {

  /**
   * A place, and whether it is open at this moment.
   *
   * @param now such as "Open now, until 5pm"; blank where nobody has said
   * @param hours the hours of the week line by line; empty where nobody has said or they say more
   */
  public record Place(Location location, String now, List<WeekHours.Line> hours) {}
}
