package org.lapwing.oversight;

import java.util.Optional;
import org.lapwing.kernel.Refusal;

/**
 * Something that a meeting decided.
 *
 * @param meetingNumber the number of its meeting, and then its own number there
 */
public record MeetingDecision(
    DecisionId id,
    MeetingId meeting,
    int meetingNumber,
    int number,
    String decided,
    Standing standing,
    int version) {

  private static final int LONGEST = 1_000;

  /** Whether it binds: what a meeting says that was not quorate is a recommendation, until a quorate one confirms it. */
  public enum Standing {
    DECIDED("Decision"),
    RECOMMENDED("Recommendation, to be confirmed"),
    CONFIRMED("Decision, confirmed later");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The name that people say aloud, such as "M-3/2". */
  public String reference() {
    return "M-" + meetingNumber + "/" + number;
  }

  /** What is wrong with these words; empty if nothing is. */
  static Optional<Refusal> wrong(String words) {
    if (words.isBlank()) {
      return Optional.of(new Refusal("words", "Enter what was decided"));
    }
    return words.length() > LONGEST
        ? Optional.of(new Refusal("words", "Write %,d characters or fewer".formatted(LONGEST)))
        : Optional.empty();
  }
}
