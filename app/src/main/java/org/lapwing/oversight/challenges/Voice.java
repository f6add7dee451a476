package org.lapwing.oversight.challenges;

import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.REPRESENTATIVE;
import static org.lapwing.partnerships.Role.SCRUTINEER;

import java.util.Set;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.BodyId;
import org.lapwing.partnerships.Role;

/**
 * Somebody who asks or replies: who they are, for whom, as what, and where they sit.
 *
 * @param sits the bodies in which they sit now
 */
public record Voice(PersonId person, AgencyId agency, Set<String> roles, Set<BodyId> sits) {

  public Voice {
    roles = Set.copyOf(roles);
    sits = Set.copyOf(sits);
  }

  /** Whether they may challenge: the independent scrutineer and the delegated partners. */
  boolean challenges() {
    return holds(SCRUTINEER, DELEGATED_PARTNER);
  }

  boolean scrutinises() {
    return holds(SCRUTINEER);
  }

  /** Whether they may reply for whoever was asked. */
  boolean answersFor(Addressee to) {
    return switch (to) {
      case Addressee.Somebody(var itsAgency, var named) ->
        person.equals(named)
            || (agency.equals(itsAgency) && holds(REPRESENTATIVE, DELEGATED_PARTNER));
      case Addressee.Those(var body) -> sits.contains(body);
    };
  }

  private boolean holds(Role... any) {
    return Stream.of(any).anyMatch(role -> roles.contains(role.code()));
  }
}
