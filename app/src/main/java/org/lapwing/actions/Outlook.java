package org.lapwing.actions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What its owner expects of an action. */
public enum Outlook {
  UNSAID("Not said"),
  ON_TRACK("On track"),
  AT_RISK("At risk: it may be late or fall short"),
  OFF_TRACK("Off track: it will be late or fall short");

  private final String words;

  Outlook(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Outlook> find(String code) {
    return Arrays.stream(values())
        .filter(outlook -> outlook.code().equals(code))
        .findFirst();
  }
}
