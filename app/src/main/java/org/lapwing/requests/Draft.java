package org.lapwing.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/**
 * What an agency has written so far.
 *
 * @param savedAt when it was last saved, or null if nothing was yet
 * @param readyBy who finished it and asks a second person to sign it off, or null
 * @param readyRole the role of that author
 */
public record Draft(
    Map<String, String> lines,
    @Nullable Instant savedAt,
    @Nullable PersonId readyBy,
    String readyRole,
    int version) {

  static final int LONGEST = 10_000;

  static final Draft NOTHING = new Draft(Map.of(), null, null, "", 0);

  /** What was written to that question; blank if nothing was. */
  public String to(Question question) {
    return lines.getOrDefault(question.code(), "");
  }

  public boolean isReady() {
    return readyBy != null;
  }

  /** What is too long to be kept; the author is told beside each. */
  static List<Refusal> tooLong(List<Question> questions, Map<String, String> lines) {
    return questions.stream()
        .filter(one -> lines.getOrDefault(one.code(), "").length() > LONGEST)
        .map(one -> new Refusal(
            one.code(),
            "“%s” must be %,d characters or fewer: a summary is asked for"
                .formatted(one.heading(), LONGEST)))
        .toList();
  }

  /** The first question that has to be answered and is not. */
  Optional<Question> missing(List<Question> questions) {
    return questions.stream().filter(one -> one.needed() && to(one).isBlank()).findFirst();
  }
}
