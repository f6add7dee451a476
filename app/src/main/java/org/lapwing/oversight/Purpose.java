package org.lapwing.oversight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a meeting is to do with an item of its agenda. */
public enum Purpose {
  DECIDE("To decide"),
  DISCUSS("To discuss"),
  NOTE("To note");

  private final String words;

  Purpose(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The purpose of that code, if there is one. */
  public static Optional<Purpose> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
