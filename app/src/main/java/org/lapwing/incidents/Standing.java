package org.lapwing.incidents;

import java.util.Locale;

/** Whether the criteria of a serious child safeguarding case are met for one child. */
public enum Standing implements Held {
  MET("Criteria met", "teal"),
  NOT_MET_BUT_LEARNING("Not met, but learning", "purple"),
  NOT_MET("Criteria not met", "grey");

  private final String words;
  private final String colour;

  Standing(String words, String colour) {
    this.words = words;
    this.colour = colour;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public String colour() {
    return colour;
  }

  /** Whether the child counts as statutory, so that statutory clocks run. */
  public boolean isStatutory() {
    return this == MET;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Standing of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
