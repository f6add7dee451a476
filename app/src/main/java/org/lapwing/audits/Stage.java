package org.lapwing.audits;

import java.util.Locale;

/** Where an audit stands. */
public enum Stage {
  PLANNED("Planned", "grey"),
  UNDER_WAY("Under way", "blue"),
  REPORTED("Reported", "green");

  private final String words;
  private final String colour;

  Stage(String words, String colour) {
    this.words = words;
    this.colour = colour;
  }

  /** As people say it. */
  public String words() {
    return words;
  }

  /** The colour of its tag. */
  public String colour() {
    return colour;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Stage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
