package org.lapwing.actions.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Stage;

/**
 * A promise and how it is going, in the words approved for the public.
 *
 * @param reference the short name that people say aloud, such as "A-17"
 * @param state where it stood when the words were approved, in words
 * @param statement the published statement that it rests on, or null
 * @param updatedOn the day on which other words were approved, or the first day
 */
public record PublicProgress(
    UUID action,
    String reference,
    String wording,
    String progress,
    String state,
    @Nullable UUID statement,
    LocalDate firstOn,
    LocalDate updatedOn) {

  /** The colour of the tag that says its state, as inside. */
  public String colour() {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.words().equals(state))
        .map(Stage::colour)
        .findFirst()
        .orElse("grey");
  }

  /** Whether other words stood here before. */
  public boolean isUpdated() {
    return updatedOn.isAfter(firstOn);
  }
}
