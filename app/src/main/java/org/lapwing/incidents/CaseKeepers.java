package org.lapwing.incidents;

import static org.lapwing.partnerships.Role.ADVISER;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.LEAD_PARTNER;
import static org.lapwing.partnerships.Role.PANEL_MEMBER;
import static org.lapwing.partnerships.Role.REVIEWER;
import static org.lapwing.partnerships.Role.SCRUTINEER;

import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;

/** Who keeps what runs beside a case, who lifts a hold, and who reads of it: always within the cases that they may read. */
public final class CaseKeepers {

  private CaseKeepers() {}

  /** Whether the person now acting records proceedings, disclosure and requests for information. */
  public static boolean keep() {
    return Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR);
  }

  /** Whether they place a hold and look at it again: who keeps the case, and its legal adviser. */
  public static boolean hold() {
    return Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR, ADVISER);
  }

  /** Whether they lift a hold: a co-ordinator does not. */
  public static boolean lift() {
    return Role.anyHeld(BUSINESS_MANAGER, ADVISER);
  }

  /** Whether they read what runs beside the case: whoever works on it must know what may not be done. */
  public static boolean read() {
    return Role.anyHeld(
        BUSINESS_MANAGER,
        CO_ORDINATOR,
        DELEGATED_PARTNER,
        LEAD_PARTNER,
        PANEL_MEMBER,
        ADVISER,
        SCRUTINEER,
        REVIEWER);
  }

  /** Whether they read what was disclosed and who asked for it. */
  public static boolean readPapers() {
    return Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR, DELEGATED_PARTNER, ADVISER);
  }

  /**
   * Goes on only if the person now acting may.
   *
   * @throws NotFound if they may not: absent and forbidden look the same
   */
  public static void require(boolean may) {
    if (!may) {
      throw new NotFound();
    }
  }
}
