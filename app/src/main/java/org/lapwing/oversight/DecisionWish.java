package org.lapwing.oversight;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.thread.Node;

/**
 * A decision about to be recorded.
 *
 * @param restsOn what it is about, or null where it is about nothing on record
 * @param action what somebody has to do because of it
 */
public record DecisionWish(String words, @Nullable Node restsOn, Optional<ActionWish> action) {}
