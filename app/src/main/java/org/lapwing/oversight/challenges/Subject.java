package org.lapwing.oversight.challenges;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a challenge concerns. */
public enum Subject {
  PRACTICE("How an agency works"),
  BODY("How those who meet here work"),
  RECORD("An action, a meeting or a decision");

  private final String words;

  Subject(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Subject> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
