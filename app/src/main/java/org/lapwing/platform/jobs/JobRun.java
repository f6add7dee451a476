package org.lapwing.platform.jobs;

import java.util.UUID;
import org.lapwing.kernel.PersonId;

/**
 * One piece of work that somebody asked for.
 *
 * @param said the outcome in a sentence, empty until there is one
 * @param done how much is done, of {@code total}; both 0 until it is known
 */
public record JobRun(
    UUID id, String job, PersonId askedBy, State state, String said, int done, int total) {

  /** How far it is. */
  public enum State {
    WAITING,
    RUNNING,
    FINISHED,
    FAILED
  }

  public boolean isOver() {
    return state == State.FINISHED || state == State.FAILED;
  }
}
