package org.lapwing.directory.hours;

import static org.lapwing.kernel.InWords.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;

/** The clock on the wall in London, which some times of the day pass twice, and some never. */
final class WallClock {

  private WallClock() {}

  /** The moments at which it shows one of these times on that day, and the moment at which it is put forward or back. */
  static List<Instant> moments(LocalDate day, List<LocalTime> times) {
    var moments = new TreeSet<Instant>();
    for (var time : times) {
      var wall = day.atTime(time);
      LONDON
          .getRules()
          .getValidOffsets(wall)
          .forEach(offset -> moments.add(wall.toInstant(offset)));
    }
    var begins = day.atStartOfDay(LONDON).toInstant();
    var changed = LONDON.getRules().nextTransition(begins);
    if (changed != null
        && changed.getInstant().isBefore(day.plusDays(1).atStartOfDay(LONDON).toInstant())) {
      moments.add(changed.getInstant());
    }
    return List.copyOf(moments);
  }
}
