package org.lapwing.incidents.web.clocks;

import static org.lapwing.kernel.InWords.count;

import java.time.LocalDate;
import org.lapwing.incidents.clocks.Deadline;
import org.lapwing.incidents.clocks.IncidentClock;
import org.lapwing.incidents.clocks.IncidentClock.Reach;
import org.lapwing.incidents.clocks.Limit.Unit;
import org.lapwing.incidents.clocks.Milestone;
import org.lapwing.incidents.clocks.Rule;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;

/** One clock as a page shows it: what is left, when it is due, and how that was worked out. */
public record ClockView(IncidentClock clock, LocalDate today, WorkingDays days) {

  public Deadline deadline() {
    return clock.deadline();
  }

  public Rule rule() {
    return clock.deadline().rule();
  }

  public boolean isLate() {
    return clock.on(today) == Reach.MISSED && isDuty();
  }

  private boolean isDuty() {
    return rule().force() != Rule.Force.EXPERIENCE;
  }

  /** Whether it only kept something up until a day, and that day has passed. */
  boolean isOver() {
    return rule().metBy() == null && deadline().due().isBefore(today);
  }

  /** "6 working days left", "Due today", "2 working days late", "Promptly". */
  public String left() {
    if (rule().limit().unit() == Unit.PROMPTLY) {
      return "Promptly";
    }
    if (rule().metBy() == null) {
      return "Until " + InWords.date(deadline().due());
    }
    var left = deadline().left(today, days);
    return switch (clock.on(today)) {
      case DUE_TODAY -> isDuty() ? "Due today" : "Expected today";
      case MISSED -> isDuty() ? late(-left) : "Waiting";
      default ->
        left == 0 ? "No working day left" : count(left, "working day", "working days") + " left";
    };
  }

  private static String late(int days) {
    return days == 0 ? "Late" : count(days, "working day", "working days") + " late";
  }

  /** When it is due, and which day today is. */
  public String dueWords() {
    if (rule().limit().unit() == Unit.PROMPTLY) {
      return "As soon as the review was decided on, %s."
          .formatted(InWords.day(deadline().due()));
    }
    var due = "%s %s."
        .formatted(isDuty() ? "Due" : "Expected about", InWords.day(deadline().due()));
    return rule().limit().unit() == Unit.WORKING_DAYS ? due + " " + todayWords() : due;
  }

  private String todayWords() {
    var number = deadline().number(today, days);
    return days.isWorking(today)
        ? "Today is working day %d of %d.".formatted(number, rule().limit().amount())
        : "Today is no working day; %d of %d are gone."
            .formatted(number, rule().limit().amount());
  }

  /** For whom it runs. */
  public String forWhom() {
    return clock.children().isEmpty()
        ? ""
        : "Runs for " + String.join(", ", clock.children()) + ".";
  }

  public DayLine line() {
    return DayLine.of(clock, flag(deadline().start().milestone()), today, days);
  }

  private static String flag(Milestone start) {
    return switch (start) {
      case AWARE -> "Aware";
      case PUBLICATION_PLANNED -> "Planned";
      default -> "Sent";
    };
  }

  public String metWords() {
    return clock.metWords(days);
  }
}
