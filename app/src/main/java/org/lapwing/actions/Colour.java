package org.lapwing.actions;

import java.util.Arrays;
import java.util.Locale;

/** How an action stands at a glance; worked out from dates, progress and risk, and never typed. */
public enum Colour {
  GREY("Not begun", "grey"),
  GREEN("On track", "green"),
  AMBER("At risk", "yellow"),
  RED("Off track", "red"),
  BLUE("Verified", "blue");

  private final String words;
  private final String tag;

  Colour(String words, String tag) {
    this.words = words;
    this.tag = tag;
  }

  /** What it means, so that nobody needs to see the colour. */
  public String words() {
    return words;
  }

  /** The colour of its tag. */
  public String tag() {
    return tag;
  }

  /** "Red", as people call it. */
  public String spoken() {
    return name().charAt(0) + code().substring(1);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Colour of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether there is such a colour. */
  public static boolean isOne(String code) {
    return Arrays.stream(values()).anyMatch(colour -> colour.code().equals(code));
  }
}
