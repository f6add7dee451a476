package org.lapwing.requests;

import static org.lapwing.partnerships.Role.ADVISER;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.GUEST_READER;
import static org.lapwing.partnerships.Role.GUEST_REPRESENTATIVE;
import static org.lapwing.partnerships.Role.PANEL_MEMBER;
import static org.lapwing.partnerships.Role.REPRESENTATIVE;
import static org.lapwing.partnerships.Role.REVIEWER;
import static org.lapwing.partnerships.Role.SCRUTINEER;

import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;

/** Who asks, who reads what came back, and who answers; the database holds the same lists. */
public final class Who {

  private Who() {}

  /** Whether the person now acting sends requests and chases. */
  public static boolean runs() {
    return Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR);
  }

  static void requireRunner() {
    Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
  }

  /** Whether the person now acting reads all answers of a case that they may read. */
  public static boolean gathers() {
    return Role.anyHeld(
        BUSINESS_MANAGER,
        CO_ORDINATOR,
        DELEGATED_PARTNER,
        PANEL_MEMBER,
        ADVISER,
        SCRUTINEER,
        REVIEWER,
        GUEST_READER);
  }

  /** Whether the person now acting may answer for their agency, or sign its answer off. */
  static boolean answers() {
    return Role.anyHeld(REPRESENTATIVE, DELEGATED_PARTNER, GUEST_REPRESENTATIVE);
  }

  /** Who is signed in; nobody for a link and for a job. */
  static @Nullable PersonId person() {
    return Viewer.current().orElse(null) instanceof Viewer.Person who ? who.person() : null;
  }
}
