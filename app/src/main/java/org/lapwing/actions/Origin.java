package org.lapwing.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an action came from, told so that reading the action never opens the case behind it.
 *
 * @param kind the word by which the thread knows it, such as {@code statement}
 * @param id the record there, or null if none is kept here
 * @param reference the short name that people say, or blank
 * @param label neutral words for people who may not see it
 */
public record Origin(String kind, @Nullable UUID id, String reference, String label) {}
