package org.lapwing.incidents.rapidreview;

import static org.lapwing.partnerships.Role.ADVISER;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.PANEL_MEMBER;
import static org.lapwing.partnerships.Role.REVIEWER;
import static org.lapwing.partnerships.Role.SCRUTINEER;

import org.lapwing.incidents.Incident;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;

/** Who reads the page of the rapid review panel, who writes on it, and who reads words a second time; a wall beats each. */
public final class Panel {

  private Panel() {}

  /** Whether the person now acting reads the page of a case that they may read; the database holds the same list. */
  public static boolean sits() {
    return Role.anyHeld(
        BUSINESS_MANAGER,
        CO_ORDINATOR,
        DELEGATED_PARTNER,
        PANEL_MEMBER,
        ADVISER,
        SCRUTINEER,
        REVIEWER);
  }

  /** Whether the person now acting writes on it. */
  public static boolean writes() {
    return Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR);
  }

  /** Whether the person now acting can tell what a wording would give away. */
  public static boolean clears() {
    return Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR, DELEGATED_PARTNER, PANEL_MEMBER, ADVISER);
  }

  static void requireWriter() {
    Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
  }

  /** The incident, for those who write on its page; a placeholder has none. */
  static Incident writable(Incident of) {
    requireWriter();
    if (of.placeholder()) {
      throw new NotFound();
    }
    return of;
  }

  static void requireSeat() {
    if (!sits()) {
      throw new NotFound();
    }
  }
}
