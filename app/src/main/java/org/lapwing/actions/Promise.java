package org.lapwing.actions;

/**
 * What was promised, and how one would tell that it was kept.
 *
 * @param words the promise itself, in one line
 */
public record Promise(String words, String detail, String measure, String baseline, String target) {

  public static Promise of(String words) {
    return new Promise(words, "", "", "", "");
  }

  Promise stripped() {
    return new Promise(
        words.strip(), detail.strip(), measure.strip(), baseline.strip(), target.strip());
  }
}
