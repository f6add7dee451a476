package org.lapwing.audits;

import java.util.Locale;

/** How the files were chosen, which decides what may be read from them. */
public enum Sample {
  PURPOSIVE("Chosen on purpose"),
  RANDOM("Drawn at random");

  private final String words;

  Sample(String words) {
    this.words = words;
  }

  /** As people say it. */
  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Sample of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
