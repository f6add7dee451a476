package org.lapwing.thread;

import java.util.Locale;

/** How one record stands to an earlier one that it depends on. */
public enum Relation {
  RESTS_ON("rests on", "supports"),
  ANSWERS("answers", "is answered by"),
  CARRIES_OUT("carries out", "is carried out by"),
  SHOWS("shows", "is shown by"),
  TESTS("tests", "is tested by"),
  TELLS("tells of", "is told by");

  private final String words;
  private final String backwards;

  Relation(String words, String backwards) {
    this.words = words;
    this.backwards = backwards;
  }

  /** As said of the later record: an action <em>rests on</em> a statement. */
  public String words() {
    return words;
  }

  /** As said of the earlier record: a statement <em>supports</em> an action. */
  public String backwards() {
    return backwards;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Relation of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
