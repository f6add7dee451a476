package org.lapwing.actions.reminders;

import java.util.Locale;

/** As what somebody is reminded of a thing. */
public enum Audience {
  OWNER("Its owner"),
  LINE("The owner’s line: a line manager they named, or else their agency’s representatives"),
  BUSINESS("The co-ordinator, or where there is none the business manager");

  private final String words;

  Audience(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Audience of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
