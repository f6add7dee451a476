package org.lapwing.actions;

import org.lapwing.thread.Relation;

/**
 * A promise about to be recorded.
 *
 * @param how how it stands to its origin
 * @param state planned or under way; done only when the records we begin from say so
 */
public record NewAction(
    Origin origin,
    Relation how,
    Promise promise,
    Plan plan,
    Owner owner,
    Dates dates,
    State state) {

  /** A promise that rests on its origin. */
  public NewAction(Origin origin, Promise promise, Owner owner, Dates dates, State state) {
    this(origin, Relation.RESTS_ON, promise, Plan.NONE, owner, dates, state);
  }

  /** A promise of which nobody said yet how it will be verified. */
  public NewAction(
      Origin origin, Relation how, Promise promise, Owner owner, Dates dates, State state) {
    this(origin, how, promise, Plan.NONE, owner, dates, state);
  }
}
