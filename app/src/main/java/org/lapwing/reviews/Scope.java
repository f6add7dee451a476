package org.lapwing.reviews;

import java.util.List;

/**
 * What a review looks at.
 *
 * @param period from when to when, in words
 * @param questions what it asks, one to a line
 */
public record Scope(String period, String questions) {

  /** The questions one by one. */
  public List<String> asked() {
    return questions.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  Scope stripped() {
    return new Scope(period.strip(), questions.strip());
  }
}
