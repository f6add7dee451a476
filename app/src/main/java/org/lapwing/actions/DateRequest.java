package org.lapwing.actions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/**
 * A new date that somebody asked for.
 *
 * @param agreed null while nobody has decided
 */
public record DateRequest(
    UUID id,
    ActionId action,
    @Nullable LocalDate before,
    LocalDate wanted,
    String reason,
    @Nullable PersonId asker,
    String askedBy,
    @Nullable Boolean agreed,
    String decision,
    String decidedBy) {}
