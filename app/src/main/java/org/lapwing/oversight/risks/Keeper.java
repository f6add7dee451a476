package org.lapwing.oversight.risks;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.REPRESENTATIVE;

import java.util.Set;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;

/** Somebody who keeps the risk register, or looks after a risk of their own. */
public record Keeper(PersonId person, AgencyId agency, Set<String> roles) {

  public Keeper {
    roles = Set.copyOf(roles);
  }

  /** The person now acting. */
  public static Keeper current() {
    var me = Viewer.person();
    return new Keeper(me.person(), me.agency(), me.roles());
  }

  /** Whether they enter, change and close risks. */
  public boolean keeps() {
    return holds(BUSINESS_MANAGER, CO_ORDINATOR, DELEGATED_PARTNER);
  }

  /** Whether they score this one again. */
  public boolean tends(Risk risk) {
    return keeps()
        || person.equals(risk.owner().person())
        || (agency.equals(risk.owner().agency()) && holds(REPRESENTATIVE));
  }

  private boolean holds(Role... any) {
    return Stream.of(any).anyMatch(role -> roles.contains(role.code()));
  }
}
