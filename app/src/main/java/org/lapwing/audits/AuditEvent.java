package org.lapwing.audits;

import java.time.LocalDate;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;

/** What happened to an audit, told upwards in ids and dates alone. */
public sealed interface AuditEvent {

  PartnershipId partnership();

  AuditId audit();

  LocalDate on();

  record Planned(PartnershipId partnership, AuditId audit, LocalDate on) implements AuditEvent {}

  record Begun(PartnershipId partnership, AuditId audit, LocalDate on) implements AuditEvent {}

  record ResultsEntered(PartnershipId partnership, AuditId audit, AgencyId agency, LocalDate on)
      implements AuditEvent {}

  record Reported(PartnershipId partnership, AuditId audit, LocalDate on) implements AuditEvent {}
}
