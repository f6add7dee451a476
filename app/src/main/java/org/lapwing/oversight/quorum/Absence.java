package org.lapwing.oversight.quorum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Attendance;

/**
 * A member who sent apologies.
 *
 * @param deputy who came for them; null where nobody did
 */
public record Absence(PersonId member, @Nullable PersonId deputy) {

  /** What does not fit together in what somebody recorded; empty if all does. */
  static Optional<Refusal> wrong(Attendance came, Collection<Absence> away, Set<PersonId> members) {
    for (var absence : away) {
      if (came.people().contains(absence.member())) {
        return Optional.of(
            new Refusal(
                "apologies",
                "Somebody cannot have been there and have sent apologies or a deputy. Untick one of them"));
      }
      if (absence.deputy() != null && members.contains(absence.deputy())) {
        return Optional.of(
            new Refusal(
                "apologies",
                "Whoever sits there themselves cannot also come for somebody else. Choose another deputy, or none"));
      }
    }
    return Optional.empty();
  }

  /** Those who came, with the deputies. */
  static Attendance with(Attendance came, List<Absence> away) {
    var people = new java.util.HashSet<>(came.people());
    away.forEach(absence -> {
      if (absence.deputy() != null) {
        people.add(absence.deputy());
      }
    });
    return new Attendance(people, came.agencies());
  }
}
