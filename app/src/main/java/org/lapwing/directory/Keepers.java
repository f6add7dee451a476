package org.lapwing.directory;

import java.util.Optional;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;

/** Who keeps the directory: the business manager, the co-ordinator, the communications officer; a profile may fill it. */
public final class Keepers {

  private static final String OTHERS =
      "Only the business manager, the co-ordinator or a communications officer can change the directory";

  private Keepers() {}

  /** Whether the person now acting keeps the directory. */
  public static boolean isOne() {
    return Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR, Role.COMMUNICATIONS);
  }

  static Optional<Refusal> only() {
    return isOne() || Viewer.current().orElse(null) instanceof Viewer.Job
        ? Optional.empty()
        : Optional.of(new Refusal("", OTHERS));
  }
}
