package org.lapwing.oversight.challenges;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a challenge stands, without what is known of it there. */
public enum Stage {
  WAITING("Reply due", "blue"),
  REPLIED("Reply to be judged", "purple"),
  ESCALATED("Escalated", "orange"),
  SATISFIED("Satisfied", "green"),
  WITHDRAWN("Withdrawn", "grey");

  private final String words;
  private final String colour;

  Stage(String words, String colour) {
    this.words = words;
    this.colour = colour;
  }

  public String words() {
    return words;
  }

  public String colour() {
    return colour;
  }

  /** The name as it is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a reply is due. */
  public boolean waits() {
    return this == WAITING || this == ESCALATED;
  }

  public boolean isOpen() {
    return waits() || this == REPLIED;
  }

  public static List<Stage> open() {
    return Arrays.stream(values()).filter(Stage::isOpen).toList();
  }

  public static Stage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
