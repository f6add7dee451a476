package org.lapwing.incidents.holds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hold forbids. */
public enum HoldKind {
  RELEASE(
      "Hold on release",
      "Nothing that tells of this case is released",
      "A statement that tells of this case is not released while the hold stands. What is public already is put before those who publish, to be decided on."),
  KEEPING(
      "Legal hold",
      "Everything of this case is kept",
      "Nothing of this case is taken away while the hold stands: no retention period ends, and no file is taken out of an agency’s answer.");

  private final String words;
  private final String means;
  private final String effect;

  HoldKind(String words, String means, String effect) {
    this.words = words;
    this.means = means;
    this.effect = effect;
  }

  public String words() {
    return words;
  }

  /** What it means in one line. */
  public String means() {
    return means;
  }

  /** What follows from it. */
  public String effect() {
    return effect;
  }

  /** The name as it is stored and as forms call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<HoldKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
