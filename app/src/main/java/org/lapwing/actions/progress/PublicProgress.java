package org.lapwing.actions.progress;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Stage;
import org.lapwing.kernel.InWords;

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

  /** How many promises there are and where they stand, such as "5 promises: 2 under way, 2 done, 1 verified". */
  public static String summary(List<PublicProgress> all) {
    var stages = Arrays.stream(Stage.values())
        .map(stage -> standing(stage, all))
        .filter(words -> !words.isEmpty())
        .collect(joining(", "));
    return InWords.count(all.size(), "promise", "promises") + ": " + stages;
  }

  private static String standing(Stage stage, List<PublicProgress> all) {
    var many = all.stream().filter(one -> one.state.equals(stage.words())).count();
    return many == 0 ? "" : many + " " + stage.words().toLowerCase(Locale.UK);
  }

  /** Whether other words stood here before. */
  public boolean isUpdated() {
    return updatedOn.isAfter(firstOn);
  }
}
