package org.lapwing.actions.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the whole plan stands on a day, in counts.
 *
 * @param byAgency by alphabet: nobody is ranked
 * @param attention what waits for somebody
 */
public record PlanPicture(List<OfAgency> byAgency, Attention attention) {

  public PlanPicture {
    byAgency = List.copyOf(byAgency);
  }

  /**
   * The actions of one agency; what was dropped is left out.
   *
   * @param amber how many of all these are at risk
   * @param red how many of all these are off track
   */
  public record OfAgency(
      String agency, int planned, int underWay, int amber, int red, int done, int verified) {}

  /**
   * What needs attention.
   *
   * @param red off track
   * @param late past their day and open
   * @param movedOften open, with a date that moved three times or more
   * @param datesWaiting new dates that nobody has decided on
   * @param unverified said to be done, and not verified yet
   * @param unverifiedSince the day on which the longest of those was said to be done; null where there is none
   */
  public record Attention(
      int red,
      int late,
      int movedOften,
      int datesWaiting,
      int unverified,
      @Nullable LocalDate unverifiedSince) {}

  /**
   * An action past its day.
   *
   * @param owner by name; blank where no person is named
   */
  public record Overdue(
      String reference, String promise, String agency, String owner, LocalDate due) {}

  /** What happened to actions since a day, in counts. */
  public record Changes(
      int raised, int done, int verified, int sentBack, int datesMoved, int dropped) {

    public boolean isNone() {
      return raised + done + verified + sentBack + datesMoved + dropped == 0;
    }
  }
}
