package org.lapwing.requests.figures;

/**
 * How answers come, as counts of requests that were not recalled.
 *
 * @param inTime answered on the day due or before
 * @param late answered after it
 * @param nil answered with a nil return, in time or late
 * @param open not answered, and the day is still to come
 * @param overdue not answered, and the day has passed
 * @param unanswered closed without an answer
 * @param recalled those taken back, which none of the others count
 */
public record Timeliness(
    int asked, int inTime, int late, int nil, int open, int overdue, int unanswered, int recalled) {

  /** How many were answered at all. */
  public int answered() {
    return inTime + late;
  }
}
