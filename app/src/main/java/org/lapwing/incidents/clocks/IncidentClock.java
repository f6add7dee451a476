package org.lapwing.incidents.clocks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.WorkingDays;

/**
 * A clock on an incident.
 *
 * @param met what stopped it, or null while it runs
 * @param children the labels of those for whom it runs; none once it is met and runs for nobody any more
 */
public record IncidentClock(Deadline deadline, @Nullable Occurrence met, List<String> children) {

  /** Where a clock has got to. */
  public enum Reach {
    RUNNING,
    DUE_TODAY,
    MISSED,
    MET_IN_TIME,
    MET_LATE
  }

  public IncidentClock {
    children = List.copyOf(children);
  }

  public Reach on(LocalDate today) {
    if (met != null) {
      return deadline.isInTime(met.day()) ? Reach.MET_IN_TIME : Reach.MET_LATE;
    }
    if (deadline.due().equals(today)) {
      return Reach.DUE_TODAY;
    }
    return deadline.due().isBefore(today) ? Reach.MISSED : Reach.RUNNING;
  }

  /** Whether something is still to be done, and by somebody here. */
  public boolean isDuty() {
    return met == null
        && deadline.rule().metBy() != null
        && deadline.rule().force() != Rule.Force.EXPERIENCE;
  }

  /** What became of it in a line, such as "notification sent on working day 4 of 5, in time". */
  public String metWords(WorkingDays days) {
    if (met == null) {
      return "";
    }
    var limit = deadline.rule().limit();
    if (deadline.rule().force() == Rule.Force.EXPERIENCE) {
      return "%s on %s".formatted(met.milestone().words(), met.when());
    }
    var inTime = deadline.isInTime(met.day()) ? "in time" : "late";
    return limit.unit() == Limit.Unit.WORKING_DAYS
        ? "%s on working day %d of %d, %s"
            .formatted(
                met.milestone().words(), deadline.number(met.day(), days), limit.amount(), inTime)
        : "%s on %s, %s".formatted(met.milestone().words(), met.when(), inTime);
  }
}
