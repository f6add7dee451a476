package org.lapwing.actions.web.reminders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.reminders.Audience;
import org.lapwing.actions.reminders.Schedule;
import org.lapwing.actions.reminders.Schedules.Choice;
import org.lapwing.actions.reminders.Step;
import org.lapwing.kernel.InWords;

/**
 * All that schedule.jte may know.
 *
 * @param chosen whether the partnership chose what holds now
 * @param runs whether this person may choose otherwise
 */
public record SchedulePage(
    String home,
    Schedule schedule,
    boolean chosen,
    Preview preview,
    List<Choice> choices,
    boolean runs,
    @Nullable String said) {

  /** By whose word it holds. */
  public String origin() {
    return chosen
        ? "The partnership chose this from %s: %s"
            .formatted(InWords.date(schedule.since()), schedule.source())
        : "This is how Lapwing comes, and convention of the sector, never statute. The partnership can choose otherwise.";
  }

  /** "10 working days before, on the day", or that nobody is. */
  public static String steps(Schedule schedule, Audience audience) {
    var steps = schedule.to(audience);
    return steps.isEmpty()
        ? "Not reminded"
        : steps.stream().map(Step::words).collect(java.util.stream.Collectors.joining(", "));
  }

  /** Who chose it and when, in a line. */
  public static String by(Choice choice) {
    return "From %s, chosen %s%s"
        .formatted(
            InWords.date(choice.schedule().since()),
            InWords.date(InWords.dayOf(choice.at())),
            choice.by().isBlank() ? "" : " by " + choice.by());
  }
}
