package org.lapwing.requests;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;

/**
 * What an agency answered. A correction is another edition; the earlier ones stay.
 *
 * @param why what the correction corrects; blank for the first edition
 * @param sentBy who signed in and sent it; null where it came by a link
 * @param lines what was answered, by the code of the question; questions without an answer are absent
 */
public record Answer(
    UUID id,
    RequestId request,
    int edition,
    boolean nil,
    Signature signature,
    String why,
    Instant sentAt,
    @Nullable PersonId sentBy,
    Map<String, String> lines) {

  private static final String HOLDS_NOTHING = "The agency holds nothing after all";
  private static final int LONGEST_WHY = 500;

  /** When and by whom an answer is sent, under an id that its form carries. */
  record Sent(UUID once, Instant at, @Nullable PersonId by) {}

  /**
   * The next edition after so many: the first says nothing of why, a correction must.
   *
   * @param draft what was written; nothing at all is a nil return
   */
  static Outcome<Answer> edition(
      RequestId of, int before, Map<String, String> draft, Signature signature, Sent sent) {
    var why = before == 0
        ? ""
        : draft.isEmpty()
            ? HOLDS_NOTHING
            : draft.getOrDefault(Answering.WHY, "").strip();
    if (before > 0 && (why.isBlank() || why.length() > LONGEST_WHY)) {
      return refused(
          "answer",
          "Go back and say what you correct, in %d characters or fewer".formatted(LONGEST_WHY));
    }
    var lines = new LinkedHashMap<>(draft);
    lines.remove(Answering.WHY);
    return accepted(new Answer(
        sent.once(), of, before + 1, lines.isEmpty(), signature, why, sent.at(), sent.by(), lines));
  }

  /** What was answered to that question; blank if nothing was. */
  public String to(Question question) {
    return lines.getOrDefault(question.code(), "");
  }
}
