package org.lapwing.incidents.clocks;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.platform.BankHolidays;

/**
 * When a duty is due, and how that was worked out.
 *
 * @param due the last day on which it is done in time
 * @param skipped the days between that were not counted, in order; empty where every day counts
 */
public record Deadline(Rule rule, Occurrence start, LocalDate due, List<Skipped> skipped) {

  /**
   * A day that was not counted.
   *
   * @param why "Saturday", "Sunday", or what the bank holiday is called
   */
  public record Skipped(LocalDate day, String why) {

    public boolean isWeekend() {
      return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }
  }

  public Deadline {
    skipped = List.copyOf(skipped);
  }

  /** From the start, the rule and the bank holidays alone: the day of the start is day 0. */
  public static Deadline of(Rule rule, Occurrence start, BankHolidays holidays) {
    var days = holidays.workingDays();
    var due = rule.limit().dueAfter(start.day(), days);
    return new Deadline(rule, start, due, skipped(rule, start.day(), due, holidays));
  }

  private static List<Skipped> skipped(
      Rule rule, LocalDate start, LocalDate due, BankHolidays holidays) {
    return rule.limit().countsWorkingDays() ? Skipping.between(start, due, holidays) : List.of();
  }

  /** How many working days are left after today; negative when the day has passed. */
  public int left(LocalDate today, WorkingDays days) {
    return days.between(today, due);
  }

  /** Which working day a day is, counted from the start. */
  public int number(LocalDate day, WorkingDays days) {
    return days.between(start.day(), day);
  }

  /** Whether what was done on that day was done in time. */
  public boolean isInTime(LocalDate done) {
    return rule.limit().unit() == Limit.Unit.PROMPTLY || !done.isAfter(due);
  }

  /** From when the clock runs, in a sentence. */
  public String startWords() {
    return "When %s: %s.%s%s"
        .formatted(
            start.milestone().happened(),
            start.when(),
            start.note().isEmpty() ? "" : " " + start.note(),
            rule.limit().unit() == Limit.Unit.WORKING_DAYS ? " That day is day 0." : "");
  }

  /** How long it runs and by what that binds, in two sentences. */
  public String ruleWords() {
    var words = rule.limit().words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ". "
        + rule.force().words();
  }

  /** The days that were not counted, in a few sentences. */
  public String skippedWords() {
    if (!rule.limit().countsWorkingDays()) {
      return "None: every day counts, and the last one is not moved to a working day.";
    }
    if (skipped.isEmpty()) {
      return "None: no weekend and no bank holiday lies between.";
    }
    return Skipping.words(skipped);
  }

  /** Where the rule stands, and since when it holds. */
  public String sourceWords() {
    return "%s. In force since %s.".formatted(rule.source().words(), InWords.date(rule.since()));
  }
}
