package org.lapwing.incidents.codes;

import java.util.Locale;

/** What the published statistics count a child by. */
public enum Trait {
  NATURE("Nature of the incident"),
  AGE_BAND("Age"),
  SEX("Sex"),
  ETHNICITY("Ethnicity"),
  DISABILITY("Disability"),
  LOOKED_AFTER("Looked after"),
  PLACEMENT("Where the child lived"),
  CIN_PLAN("Child in need plan"),
  CP_PLAN("Child protection plan"),
  KNOWN_TO_AGENCY("Known to an agency");

  private final String words;

  Trait(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Trait of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
