package org.lapwing.release;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;

/** A statement stands before the public. */
public record StatementPublished(PartnershipId partnership, UUID statement, LocalDate on) {}
