package org.lapwing.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;

/** What happened in the directory, told upwards in ids and dates alone. */
public sealed interface DirectoryEvent {

  PartnershipId partnership();

  LocalDate on();

  record ServiceListed(PartnershipId partnership, ServiceId service, LocalDate on)
      implements DirectoryEvent {}

  /** Somebody read advice for families, and it is public from now on. */
  record AdviceSigned(PartnershipId partnership, UUID signOff, LocalDate on)
      implements DirectoryEvent {}

  /** Somebody called a number, and it was confirmed. */
  record NumberConfirmed(PartnershipId partnership, ServiceId service, UUID number, LocalDate on)
      implements DirectoryEvent {}
}
