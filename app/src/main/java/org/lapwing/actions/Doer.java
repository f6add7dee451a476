package org.lapwing.actions;

import static org.lapwing.partnerships.Role.AUDITOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.COMMUNICATIONS;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.REPRESENTATIVE;
import static org.lapwing.partnerships.Role.SCRUTINEER;

import java.util.Set;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;

/** Somebody who wants to do something to an action: who they are, for whom, and as what. */
public record Doer(PersonId person, AgencyId agency, Set<String> roles) {

  /** The person now acting; nobody else may do anything to an action. */
  public static Doer current() {
    var person = Viewer.person();
    return new Doer(person.person(), person.agency(), person.roles());
  }

  boolean holds(Role... any) {
    return Stream.of(any).anyMatch(role -> roles.contains(role.code()));
  }

  /** Whether they run the partnership's business. */
  public boolean runs() {
    return holds(BUSINESS_MANAGER, CO_ORDINATOR);
  }

  /** Whether they own the action, speak for the agency that does, or run the partnership's business. */
  public boolean tends(Owner owner) {
    return runs()
        || person.equals(owner.person())
        || (agency.equals(owner.agency()) && holds(REPRESENTATIVE));
  }

  /** Whether they may agree to a delay or to words for the public, unless it is their own. */
  public boolean decides() {
    return runs() || holds(DELEGATED_PARTNER);
  }

  /** Whether they may put words for the public forward, which somebody else then reads and publishes. */
  public boolean writesFor(Owner owner) {
    return tends(owner) || holds(COMMUNICATIONS, REPRESENTATIVE, DELEGATED_PARTNER);
  }

  boolean canJudge() {
    return holds(REPRESENTATIVE, DELEGATED_PARTNER, SCRUTINEER, AUDITOR) || runs();
  }
}
