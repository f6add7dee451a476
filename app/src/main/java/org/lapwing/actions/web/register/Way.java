package org.lapwing.actions.web.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways of looking at the register. */
public enum Way {
  LIST("List"),
  BOARD("Board"),
  TIMELINE("Timeline"),
  CHANGES("What changed");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Way> find(String code) {
    return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
  }
}
