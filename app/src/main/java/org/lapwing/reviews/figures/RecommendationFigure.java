package org.lapwing.reviews.figures;

import java.util.List;
import java.util.UUID;

/**
 * A recommendation to be followed.
 *
 * @param reference the name that people say aloud, such as "Rec 1"
 * @param findings the findings that it answers
 * @param asked how many agencies it is addressed to
 * @param accepted how many of them accepted it
 * @param inPart how many accepted it in part
 * @param rejected how many rejected it
 * @param drafted whether the words of an action wait to be cleared
 */
public record RecommendationFigure(
    UUID id,
    UUID review,
    String reference,
    List<UUID> findings,
    int asked,
    int accepted,
    int inPart,
    int rejected,
    boolean drafted) {

  public int answered() {
    return accepted + inPart + rejected;
  }

  public boolean isAnswered() {
    return answered() == asked;
  }

  /** Whether every agency that was asked accepted all of it. */
  public boolean isAccepted() {
    return accepted == asked;
  }

  /** Whether every agency that was asked rejected it: nobody will act on it. */
  public boolean isRejected() {
    return rejected == asked;
  }
}
