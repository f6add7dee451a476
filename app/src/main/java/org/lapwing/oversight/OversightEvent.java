package org.lapwing.oversight;

import java.time.LocalDate;
import org.lapwing.kernel.PartnershipId;

/** What happened at meetings, told upwards in ids and dates alone. */
public sealed interface OversightEvent {

  PartnershipId partnership();

  MeetingId meeting();

  LocalDate on();

  /** It is on record that a meeting was held on its day. */
  record MeetingHeld(PartnershipId partnership, MeetingId meeting, LocalDate on)
      implements OversightEvent {}

  record DecisionMade(
      PartnershipId partnership, MeetingId meeting, DecisionId decision, LocalDate on)
      implements OversightEvent {}

  record MinutesApproved(PartnershipId partnership, MeetingId meeting, LocalDate on)
      implements OversightEvent {}
}
