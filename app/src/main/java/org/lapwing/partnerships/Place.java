package org.lapwing.partnerships;

import java.util.Set;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;

/** A partnership that a person serves, for which agency and as what. */
public record Place(
    PartnershipId partnership,
    String slug,
    String name,
    boolean demonstration,
    AgencyId agency,
    Set<String> roles) {

  /** Whether they serve another partnership, and were let into one case here. */
  public boolean isGuests() {
    return roles.contains(Role.GUEST_READER.code())
        || roles.contains(Role.GUEST_REPRESENTATIVE.code());
  }

  /** The address of home there. */
  public String home() {
    return "/p/" + slug;
  }
}
