package org.lapwing.release;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;

/** What happened to a statement, told upwards in ids and dates alone. */
public sealed interface StatementEvent
    permits StatementSigned, StatementReleased, StatementWithdrawn {

  PartnershipId partnership();

  UUID statement();

  LocalDate on();
}
