package org.lapwing.audits;

import static org.lapwing.partnerships.Role.AUDITOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.REVIEWER;

import org.lapwing.partnerships.Role;

/** Who may do what with audits; everybody who serves the partnership may read them. */
public final class Auditors {

  private Auditors() {}

  /** Whether the person now acting runs audits. */
  public static boolean mayEdit() {
    return Role.anyHeld(AUDITOR, BUSINESS_MANAGER, CO_ORDINATOR);
  }

  static void requireEditor() {
    Role.require(AUDITOR, BUSINESS_MANAGER, CO_ORDINATOR);
  }

  /** A reviewer may say which recommendation an audit tests, and change nothing else. */
  static void requireJoiner() {
    Role.require(AUDITOR, BUSINESS_MANAGER, CO_ORDINATOR, REVIEWER);
  }
}
