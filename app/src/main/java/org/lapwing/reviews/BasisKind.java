package org.lapwing.reviews;

import java.util.Locale;

/** What a finding can rest on: evidence is wider than records. */
public enum BasisKind {
  RECORD("Record", "What an agency wrote down at the time"),
  PRACTITIONER("Practitioner account", "What somebody who worked with the family told the review"),
  FAMILY("Family account", "What a family told the review, and agreed may be used"),
  POLICY("Policy", "What procedures said, or left out"),
  DATA("Data", "Figures beyond these cases"),
  NATIONAL("National learning", "What other reviews and research found");

  private final String words;
  private final String hint;

  BasisKind(String words, String hint) {
    this.words = words;
    this.hint = hint;
  }

  /** The kind as people say it. */
  public String words() {
    return words;
  }

  public String hint() {
    return hint;
  }

  /** The name as it is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static BasisKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
