package org.lapwing.actions.web.reminders;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.actions.reminders.Schedule;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;

/** Which letters go to whom on which days, for an action due on one day. */
public record Preview(String due, List<Line> lines) {

  /** One letter. */
  public record Line(String day, String when, String who) {}

  static Preview of(Schedule schedule, LocalDate due, WorkingDays calendar) {
    return new Preview(
        InWords.day(due),
        schedule.steps().stream()
            .map(step -> new Line(
                InWords.day(step.day(due, calendar)), step.words(), step.to().words()))
            .toList());
  }

  /** A day some weeks ahead on which something might be due. */
  static LocalDate example(LocalDate today, WorkingDays calendar) {
    return calendar.after(today, 20);
  }
}
