package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import org.lapwing.kernel.Outcome;

/** Why somebody's access was changed, in words that stand beside the change for good. */
record Reason(String words) {

  private static final int MOST = 500;

  /**
   * Takes a reason of at least so many characters.
   *
   * @param ask what to say when it is too short, such as "Enter why the role ends"
   */
  static Outcome<Reason> of(String typed, int least, String ask) {
    var words = typed.strip();
    if (words.length() < least) {
      return refused("reason", ask);
    }
    if (words.length() > MOST) {
      return refused("reason", "The reason must be 500 characters or fewer");
    }
    return accepted(new Reason(words));
  }
}
