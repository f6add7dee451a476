package org.lapwing.oversight.challenges;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.thread.Node;

/**
 * What is asked, and why.
 *
 * @param reason what makes somebody ask; or blank
 * @param about the record that it concerns; null where it concerns none
 */
public record Question(
    String words, String reason, Subject subject, @Nullable Node about) {

  public static final int LONGEST = 300;

  Question stripped() {
    return new Question(words.strip(), reason.strip(), subject, about);
  }

  /** What is wrong with it first; empty if nothing is. */
  Optional<Refusal> wrong() {
    if (words.isBlank()) {
      return Optional.of(new Refusal("question", "Enter the question"));
    }
    if (words.strip().length() > LONGEST) {
      return Optional.of(new Refusal(
          "question", "The question must be %d characters or fewer".formatted(LONGEST)));
    }
    if (reason.length() > Challenge.LONGEST_TEXT) {
      return Optional.of(
          new Refusal("reason", "Write %,d characters or fewer".formatted(Challenge.LONGEST_TEXT)));
    }
    return (subject == Subject.RECORD) == (about != null)
        ? Optional.empty()
        : Optional.of(new Refusal("about", "Enter the short name of the record, for example A-12"));
  }
}
