package org.lapwing.incidents.rapidreview;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/**
 * What stands in one section of the page.
 *
 * @param version how often it was written; 0 while nothing was
 * @param at when it was written last, or null while nothing was
 * @param answers by the code of the question; questions without an answer are absent
 */
public record Written(
    Section section,
    int version,
    @Nullable Instant at,
    @Nullable PersonId by,
    Map<String, String> answers) {

  static Written nothing(Section section) {
    return new Written(section, 0, null, null, Map.of());
  }

  /** What was answered to that question; blank if nothing was. */
  public String to(PanelQuestion question) {
    return answers.getOrDefault(question.code(), "");
  }
}
