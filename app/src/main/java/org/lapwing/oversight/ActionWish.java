package org.lapwing.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.actions.Owner;

/**
 * An action that a decision raises.
 *
 * @param once the id of the action: a form sent twice raises it once
 */
public record ActionWish(UUID once, String promise, Owner owner, LocalDate due) {}
