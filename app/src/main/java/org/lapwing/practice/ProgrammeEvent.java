package org.lapwing.practice;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;

/** What changed in what good practice expects, told upwards in ids and dates alone. */
public sealed interface ProgrammeEvent {

  PartnershipId partnership();

  ProgrammeId programme();

  record Introduced(PartnershipId partnership, ProgrammeId programme, LocalDate on)
      implements ProgrammeEvent {}

  /** Another version of a touchpoint holds from that day on. */
  record TouchpointChanged(
      PartnershipId partnership, ProgrammeId programme, UUID touchpoint, LocalDate from)
      implements ProgrammeEvent {}
}
