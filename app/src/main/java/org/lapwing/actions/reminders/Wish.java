package org.lapwing.actions.reminders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/**
 * How somebody wants to be reminded.
 *
 * @param before how many working days before a day of theirs; null for as the partnership does
 * @param line who hears when something of theirs is late; null for their agency's representatives
 */
public record Wish(@Nullable List<Integer> before, @Nullable PersonId line) {

  public static final Wish NONE = new Wish(null, null);
}
