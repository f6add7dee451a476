package org.lapwing.release;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;

/** Every partner has signed a version of a statement, as it then read. */
public record StatementSigned(PartnershipId partnership, UUID statement, int version, LocalDate on)
    implements StatementEvent {}
