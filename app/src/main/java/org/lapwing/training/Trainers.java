package org.lapwing.training;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.REVIEWER;
import static org.lapwing.partnerships.Role.TRAINING;

import org.lapwing.partnerships.Role;

/** Who may do what in training; everybody who serves the partnership may read it. */
public final class Trainers {

  private Trainers() {}

  /** Whether the person now acting looks after training. */
  public static boolean mayEdit() {
    return Role.anyHeld(TRAINING, BUSINESS_MANAGER, CO_ORDINATOR);
  }

  static void requireEditor() {
    Role.require(TRAINING, BUSINESS_MANAGER, CO_ORDINATOR);
  }

  /** A reviewer may say which recommendation a course answers, and change nothing else. */
  static void requireJoiner() {
    Role.require(TRAINING, BUSINESS_MANAGER, CO_ORDINATOR, REVIEWER);
  }
}
