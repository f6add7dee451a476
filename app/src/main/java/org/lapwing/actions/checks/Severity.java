package org.lapwing.actions.checks;

import java.util.Locale;

/** How much something that is missing matters. */
public enum Severity {
  SERIOUS("Put right", "A promise that nobody keeps, or that only seems to be kept"),
  WARNING("Look at", "Something without which one will not know whether it worked"),
  ADVICE("Think about", "Something that would make the plan stronger");

  private final String words;
  private final String meaning;

  Severity(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  public String words() {
    return words;
  }

  public String meaning() {
    return meaning;
  }

  static Severity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
