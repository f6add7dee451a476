package org.lapwing.actions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a promise goes.
 *
 * @param outlook what its owner expects
 * @param recovery how it will be brought back on track, or blank
 * @param heardOn when its owner last told of it; null if never
 * @param moves how often its date was moved
 * @param partDue the earliest day of a part that is open; null if none is
 */
public record Progress(
    Outlook outlook,
    String recovery,
    @Nullable LocalDate heardOn,
    int moves,
    @Nullable LocalDate partDue) {

  public static final Progress NONE = new Progress(Outlook.UNSAID, "", null, 0, null);

  Progress heard(LocalDate on) {
    return new Progress(outlook, recovery, on, moves, partDue);
  }

  Progress expecting(Outlook other, String plan) {
    return new Progress(other, plan.strip(), heardOn, moves, partDue);
  }

  Progress moved() {
    return new Progress(outlook, recovery, heardOn, moves + 1, partDue);
  }

  Progress withPartDue(@Nullable LocalDate earliest) {
    return new Progress(outlook, recovery, heardOn, moves, earliest);
  }
}
