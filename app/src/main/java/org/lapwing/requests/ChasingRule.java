package org.lapwing.requests;

import java.time.LocalDate;
import java.util.Optional;
import org.lapwing.kernel.WorkingDays;

/**
 * When an answer is due, and when an agency is reminded: before the day, on it, and after it. Convention of the sector,
 * never statute.
 *
 * @param answerDays how many working days an agency has
 * @param beforeDays how many working days before the day it is reminded
 * @param everyDays after how many working days past the day it is reminded again
 * @param mostAfter how often at most
 * @param linkDays for how many days a link works
 * @param wrongCodes how many wrong codes lock a link
 */
public record ChasingRule(
    LocalDate since,
    int answerDays,
    int beforeDays,
    int everyDays,
    int mostAfter,
    int linkDays,
    int wrongCodes,
    String source) {

  /** The day that is proposed when agencies are asked today. */
  public LocalDate proposed(LocalDate today, WorkingDays days) {
    return days.after(today, answerDays);
  }

  /** The latest step that has been reached, if the agency should have been reminded by now. */
  Optional<String> step(LocalDate sent, LocalDate due, LocalDate today, WorkingDays days) {
    if (!today.isAfter(sent)) {
      return Optional.empty();
    }
    if (today.isBefore(due)) {
      return days.between(today, due) <= beforeDays ? Optional.of("before") : Optional.empty();
    }
    var reached = Math.min(days.between(due, today) / everyDays, mostAfter);
    return Optional.of(reached == 0 ? "on" : "after-" + reached);
  }
}
