package org.lapwing.anonymity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What there is in place of somebody's real name: each answer means something else. */
public enum NameAnswer {
  BLANK("Not entered yet", "grey"),
  KNOWN("Sealed", "teal"),
  NOT_KNOWN("Not known", "grey"),
  /** That nobody asked is itself a finding. */
  NOT_ASKED("Not asked", "purple");

  private final String words;
  private final String colour;

  NameAnswer(String words, String colour) {
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

  /** The name as it is stored, such as {@code not_asked}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The answer of that code, if there is one. */
  public static Optional<NameAnswer> of(String code) {
    return Arrays.stream(values()).filter(answer -> answer.code().equals(code)).findFirst();
  }
}
