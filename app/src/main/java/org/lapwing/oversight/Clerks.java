package org.lapwing.oversight;

import java.util.Optional;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;

/** Who keeps the record of meetings: the business manager and the co-ordinator. */
public final class Clerks {

  private static final String OTHERS =
      "Only the business manager or the co-ordinator keeps the record of meetings";

  private Clerks() {}

  /** Whether the person now acting keeps the record of meetings. */
  public static boolean isOne() {
    return Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
  }

  /** Why the person now acting may not keep it; empty if they may. */
  public static Optional<Refusal> only() {
    return isOne() ? Optional.empty() : Optional.of(new Refusal("", OTHERS));
  }
}
