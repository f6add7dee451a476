package org.lapwing.actions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;

/**
 * Who answers for an action.
 *
 * @param person the person, or null while only the agency is known
 * @param with other agencies that have a part in it
 */
public record Owner(@Nullable PersonId person, AgencyId agency, List<AgencyId> with) {

  public Owner {
    with = with.stream().distinct().filter(other -> !other.equals(agency)).toList();
  }
}
