package org.lapwing.release.web;

import java.util.List;
import org.lapwing.incidents.holds.HeldBack;
import org.lapwing.release.Statement;
import org.lapwing.release.Stoppage;

/**
 * What stopped.jte may know: whether a hold stands in the way.
 *
 * @param home the partnership's home
 * @param mustLook whether holds stand here and nobody can say whether one of them concerns the statement
 */
public record Stopped(String home, Statement statement, HeldBack held, boolean mustLook) {

  /** What everybody is told. */
  public String says() {
    return statement.isPublic()
        ? "A hold stands over what is published here. Decide whether to withdraw it, or ask the business manager"
        : Stoppage.NEUTRAL;
  }

  public boolean isShown() {
    return statement.withdrawnOn() == null && held.stands();
  }

  /** The holds on cases that this viewer may read. */
  public List<HeldBack.Seen> seen() {
    return held.seen();
  }
}
