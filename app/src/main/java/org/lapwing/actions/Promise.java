package org.lapwing.actions;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was promised, and how one would tell that it was kept.
 *
 * @param words the promise itself, in one line
 */
public record Promise(String words, String detail, String measure, String baseline, String target) {

  public static Promise of(String words) {
    return new Promise(words, "", "", "", "");
  }

  /** "Target changed from 9 of 10 to 3 of 10.", a sentence for each part that differs. */
  String changesFrom(Promise before) {
    return Stream.of(
            change("Promise", before.words, words),
            change("Detail", before.detail, detail),
            change("Measure", before.measure, measure),
            change("Where it is now", before.baseline, baseline),
            change("Target", before.target, target))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  static String change(String part, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    if (before.isEmpty()) {
      return "%s added: %s.".formatted(part, after);
    }
    return after.isEmpty()
        ? "%s taken away: %s.".formatted(part, before)
        : "%s changed from “%s” to “%s”.".formatted(part, before, after);
  }

  Promise stripped() {
    return new Promise(
        words.strip(), detail.strip(), measure.strip(), baseline.strip(), target.strip());
  }
}
