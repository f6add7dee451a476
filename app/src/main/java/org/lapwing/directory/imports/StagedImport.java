package org.lapwing.directory.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, and what would change if it were taken over.
 *
 * @param outcome what became of it, or null while nothing has
 */
public record StagedImport(
    UUID id,
    String file,
    Instant readAt,
    State state,
    Plan plan,
    @Nullable TakenOver outcome) {

  /** How far it is. */
  public enum State {
    READ("Read, not taken over"),
    ASKED("Being taken over"),
    DONE("Taken over");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** One that was read, without what it holds. */
  public record Line(UUID id, String file, Instant readAt, State state) {}

  public List<Note> notes(Note.Kind kind) {
    return plan.notes(kind);
  }

  public boolean mayBeTaken() {
    return state != State.DONE && !plan.steps().isEmpty();
  }
}
