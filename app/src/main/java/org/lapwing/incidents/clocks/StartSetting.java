package org.lapwing.incidents.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/**
 * From what this partnership counts the fifteen days, for incidents that are recorded from a day on. Sources disagree: the
 * Panel's guidance counts from the notification that was sent, others from the day on which the authority became aware.
 */
public record StartSetting(
    UUID id, Milestone start, LocalDate since, String reason, Instant setAt, PersonId setBy) {

  static final int LONGEST_REASON = 1000;

  /** From what the days can be counted. */
  public static final List<Milestone> STARTS = List.of(Milestone.SENT, Milestone.AWARE);

  /** All that is wrong with a change that somebody asks for. */
  static List<Refusal> faults(
      @Nullable Milestone start, LocalDate since, String reason, LocalDate today) {
    var faults = new ArrayList<Refusal>();
    if (start == null || !STARTS.contains(start)) {
      faults.add(new Refusal("start", "Choose from what the fifteen days are counted"));
    }
    if (since.isBefore(today)) {
      faults.add(new Refusal(
          "since",
          "The first day must be today or later: an incident keeps the rule under which it began"));
    }
    if (reason.isBlank()) {
      faults.add(new Refusal("reason", "Enter why it changes, and who agreed"));
    } else if (reason.strip().length() > LONGEST_REASON) {
      faults.add(new Refusal("reason", "Write %,d characters or fewer".formatted(LONGEST_REASON)));
    }
    return faults;
  }
}
