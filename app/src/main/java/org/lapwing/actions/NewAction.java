package org.lapwing.actions;

/**
 * A promise about to be recorded.
 *
 * @param state planned or under way; done only when the records we begin from say so
 */
public record NewAction(Origin origin, Promise promise, Owner owner, Dates dates, State state) {}
