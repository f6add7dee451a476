package org.lapwing.release;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;

/** A version of a statement stands before the public; above version 1 it corrects the one before. */
public record StatementReleased(
    PartnershipId partnership, UUID statement, int version, LocalDate on)
    implements StatementEvent {}
