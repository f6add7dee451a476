package org.lapwing.partnerships;

import java.time.Instant;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;

/** What happened to somebody's access, told upwards in ids and moments alone. */
public sealed interface AccessEvent {

  PartnershipId partnership();

  Instant at();

  record RoleGiven(PartnershipId partnership, PersonId person, Role role, Instant at)
      implements AccessEvent {}

  record RoleEnded(PartnershipId partnership, PersonId person, Role role, Instant at)
      implements AccessEvent {}

  record CaseOpened(PartnershipId partnership, CaseId file, Instant at) implements AccessEvent {}

  record CaseGranted(
      PartnershipId partnership, CaseId file, PersonId person, Instant endsAt, Instant at)
      implements AccessEvent {}

  record GrantRevoked(PartnershipId partnership, CaseId file, PersonId person, Instant at)
      implements AccessEvent {}

  record WallBuilt(PartnershipId partnership, CaseId file, PersonId person, Instant at)
      implements AccessEvent {}

  record WallTakenDown(PartnershipId partnership, CaseId file, PersonId person, Instant at)
      implements AccessEvent {}

  record GlassBroken(
      PartnershipId partnership, CaseId file, PersonId person, UUID glass, Instant at)
      implements AccessEvent {}

  record PersonInvited(PartnershipId partnership, UUID invitation, Instant at)
      implements AccessEvent {}

  record PersonJoined(PartnershipId partnership, PersonId person, Instant at)
      implements AccessEvent {}

  /**
   * Somebody left the partnership.
   *
   * @param altogether whether they left their agency too, so that they may no longer sign in anywhere
   */
  record PersonLeft(PartnershipId partnership, PersonId person, boolean altogether, Instant at)
      implements AccessEvent {}
}
