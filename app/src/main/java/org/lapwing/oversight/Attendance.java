package org.lapwing.oversight;

import java.util.List;
import java.util.Set;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;

/**
 * Who was at a meeting.
 *
 * @param agencies those that somebody else spoke for, who is not named
 */
public record Attendance(Set<PersonId> people, Set<AgencyId> agencies) {

  public static final Attendance NOBODY = new Attendance(Set.of(), Set.of());

  public Attendance {
    people = Set.copyOf(people);
    agencies = Set.copyOf(agencies);
  }

  public static Attendance of(List<PersonId> people, List<AgencyId> agencies) {
    return new Attendance(Set.copyOf(people), Set.copyOf(agencies));
  }

  public boolean isEmpty() {
    return people.isEmpty() && agencies.isEmpty();
  }
}
