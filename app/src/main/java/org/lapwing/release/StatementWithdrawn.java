package org.lapwing.release;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;

/** A statement, with all its versions, is no longer before the public. */
public record StatementWithdrawn(PartnershipId partnership, UUID statement, LocalDate on)
    implements StatementEvent {}
