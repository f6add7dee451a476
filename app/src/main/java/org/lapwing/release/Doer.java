package org.lapwing.release;

import static org.lapwing.partnerships.Role.ADVISER;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.COMMUNICATIONS;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;

import java.util.Set;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;

/** Somebody who wants to do something to a statement: who they are, for whom, and as what. */
public record Doer(PersonId person, AgencyId agency, Set<String> roles) {

  /** The person now acting; nobody else may do anything to a statement. */
  public static Doer current() {
    var person = Viewer.person();
    return new Doer(person.person(), person.agency(), person.roles());
  }

  /** Whether they write, release and withdraw statements. */
  public boolean writes() {
    return holds(BUSINESS_MANAGER, COMMUNICATIONS);
  }

  /** Whether they may be the second reader; never a communications officer, who sees cleared text alone. */
  public boolean reads() {
    return holds(BUSINESS_MANAGER, CO_ORDINATOR, DELEGATED_PARTNER, ADVISER);
  }

  /** Whether they sign for their agency. */
  public boolean signs() {
    return holds(DELEGATED_PARTNER);
  }

  /** Whether they have a part in statements that are not released yet. */
  public boolean hasPart() {
    return writes() || reads();
  }

  private boolean holds(Role... any) {
    return Stream.of(any).anyMatch(role -> roles.contains(role.code()));
  }
}
