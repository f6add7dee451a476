package org.lapwing.actions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How much an action can be relied on to change what people do. Source: the action hierarchy of RCA², Improving Root Cause
 * Analyses and Actions to Prevent Harm, National Patient Safety Foundation, 2015, figure 3.
 */
public enum Strength {
  STRONGER(
      "Stronger",
      "It works whether or not people remember: a system that cannot be passed by, a standard way, leaders who take part"),
  INTERMEDIATE(
      "Intermediate",
      "It helps people to remember: a checklist, a second pair of eyes, more time, practice with feedback"),
  WEAKER("Weaker", "It relies on people to remember: a policy, a warning, training alone");

  private final String words;
  private final String meaning;

  Strength(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  public String words() {
    return words;
  }

  /** What makes an action so strong, with examples. */
  public String meaning() {
    return meaning;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Strength> find(String code) {
    return Arrays.stream(values())
        .filter(strength -> strength.code().equals(code))
        .findFirst();
  }
}
