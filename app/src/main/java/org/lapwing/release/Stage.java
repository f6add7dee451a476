package org.lapwing.release;

import java.util.Locale;

/** The places in which a version of a statement can stand. */
public enum Stage {
  DRAFT("Draft", "grey"),
  READY("Ready to sign", "blue"),
  SIGNED("Signed", "teal"),
  RELEASED("Released", "green"),
  CORRECTED("Corrected", "grey"),
  WITHDRAWN("Withdrawn", "grey");

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

  /** Whether it has not been released yet. */
  public boolean isOpen() {
    return this == DRAFT || this == READY || this == SIGNED;
  }

  /** Whether anybody may read it. */
  public boolean isPublic() {
    return this == RELEASED || this == CORRECTED;
  }
}
