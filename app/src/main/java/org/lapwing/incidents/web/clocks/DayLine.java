package org.lapwing.incidents.web.clocks;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lapwing.incidents.clocks.Deadline;
import org.lapwing.incidents.clocks.IncidentClock;
import org.lapwing.kernel.WorkingDays;

/** A clock drawn as a line of days, week by week; the same is said in words beside it. */
public record DayLine(List<Week> weeks) {

  private static final int STEP = 26;
  private static final int MOST_WEEKS = 8;
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

  /** How a day is drawn. */
  public enum Kind {
    OUTSIDE,
    START,
    GONE,
    LEFT,
    DUE,
    LATE,
    WEEKEND,
    HOLIDAY
  }

  /** One week from Monday to Sunday. */
  public record Week(String words, List<Day> days) {}

  /**
   * One day.
   *
   * @param counted its number among the working days, "–" if it is not counted, blank outside
   * @param flag what stands above it, such as "Due"; blank for nothing
   */
  public record Day(int x, int date, Kind kind, String counted, String flag, boolean today) {

    public int middle() {
      return x + 12;
    }

    public boolean isPlain() {
      return kind == Kind.OUTSIDE || kind == Kind.WEEKEND || kind == Kind.HOLIDAY;
    }

    public boolean isFilled() {
      return kind == Kind.GONE || kind == Kind.DUE || kind == Kind.LATE;
    }
  }

  /** Nothing for a clock that does not count working days, or counts too many to be drawn. */
  public static DayLine of(
      IncidentClock clock, String startFlag, LocalDate today, WorkingDays days) {
    var deadline = clock.deadline();
    if (!deadline.rule().limit().countsWorkingDays()) {
      return new DayLine(List.of());
    }
    var start = deadline.start().day();
    var first =
        (start.isBefore(deadline.due()) ? start : deadline.due()).with(previousOrSame(MONDAY));
    var last = (start.isBefore(deadline.due()) ? deadline.due() : start).with(nextOrSame(SUNDAY));
    var drawing = new Drawing(deadline, startFlag, today, days);
    return new DayLine(first
        .datesUntil(last.plusDays(1))
        .filter(day -> day.getDayOfWeek() == MONDAY)
        .limit(MOST_WEEKS)
        .map(drawing::week)
        .toList());
  }

  public boolean isEmpty() {
    return weeks.isEmpty();
  }

  private record Drawing(
      Deadline deadline, String startFlag, LocalDate today, WorkingDays working) {

    Week week(LocalDate monday) {
      var sunday = monday.plusDays(6);
      var words = monday.getMonth() == sunday.getMonth()
          ? monday.getDayOfMonth() + " to " + DAY_MONTH.format(sunday)
          : SHORT.format(monday) + " to " + DAY_MONTH.format(sunday);
      return new Week(
          words, monday.datesUntil(sunday.plusDays(1)).map(this::day).toList());
    }

    private Day day(LocalDate day) {
      var kind = kind(day);
      return new Day(
          (day.getDayOfWeek().getValue() - 1) * STEP,
          day.getDayOfMonth(),
          kind,
          counted(day, kind),
          flag(day),
          day.equals(today));
    }

    private Kind kind(LocalDate day) {
      if (day.equals(deadline.start().day())) {
        return Kind.START;
      }
      if (day.equals(deadline.due())) {
        return day.isBefore(today) ? Kind.LATE : Kind.DUE;
      }
      if (day.isBefore(deadline.start().day()) == day.isBefore(deadline.due())) {
        return Kind.OUTSIDE;
      }
      if (!working.isWorking(day)) {
        return day.getDayOfWeek().getValue() > 5 ? Kind.WEEKEND : Kind.HOLIDAY;
      }
      return day.isAfter(today) ? Kind.LEFT : Kind.GONE;
    }

    private String counted(LocalDate day, Kind kind) {
      return switch (kind) {
        case OUTSIDE -> "";
        case WEEKEND, HOLIDAY -> "–";
        default -> "" + Math.abs(deadline.number(day, working));
      };
    }

    private String flag(LocalDate day) {
      if (day.equals(deadline.due())) {
        return day.equals(today) ? "Due today" : "Due";
      }
      if (day.equals(today)) {
        return "Today";
      }
      return day.equals(deadline.start().day()) ? startFlag : "";
    }
  }
}
