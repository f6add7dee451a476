package org.lapwing.incidents.parallel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What we may do, the strictest first. */
public enum Answer {
  NO("No", "red"),
  ASK_FIRST("Ask first", "yellow"),
  YES("Yes", "green");

  private final String words;
  private final String colour;

  Answer(String words, String colour) {
    this.words = words;
    this.colour = colour;
  }

  public String words() {
    return words;
  }

  /** The colour of its tag. */
  public String colour() {
    return colour;
  }

  /** The name as it is stored and as forms call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Answer> of(String code) {
    return Arrays.stream(values()).filter(answer -> answer.code().equals(code)).findFirst();
  }
}
