package org.lapwing.oversight.challenges;

import java.time.LocalDate;
import org.lapwing.kernel.PartnershipId;

/** What happened to a challenge, told in ids and dates alone. */
public sealed interface ChallengeEvent {

  PartnershipId partnership();

  ChallengeId challenge();

  LocalDate on();

  record Raised(PartnershipId partnership, ChallengeId challenge, LocalDate on)
      implements ChallengeEvent {}

  record Replied(PartnershipId partnership, ChallengeId challenge, LocalDate on)
      implements ChallengeEvent {}

  record AskedAgain(PartnershipId partnership, ChallengeId challenge, LocalDate on)
      implements ChallengeEvent {}

  record Escalated(PartnershipId partnership, ChallengeId challenge, LocalDate on)
      implements ChallengeEvent {}

  record Satisfied(PartnershipId partnership, ChallengeId challenge, LocalDate on)
      implements ChallengeEvent {}

  record Withdrawn(PartnershipId partnership, ChallengeId challenge, LocalDate on)
      implements ChallengeEvent {}
}
