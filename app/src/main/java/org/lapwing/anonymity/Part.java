package org.lapwing.anonymity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is in a case. */
public enum Part {
  CHILD("Child"),
  MOTHER("Mother"),
  FATHER("Father"),
  PARTNER("Partner of a parent"),
  OTHER_CARER("Other carer"),
  SIBLING("Sibling"),
  OTHER("Somebody else");

  private final String words;

  Part(String words) {
    this.words = words;
  }

  /** The part as people say it. */
  public String words() {
    return words;
  }

  /** The name as it is stored, such as {@code other_carer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part of that code, if there is one. */
  public static Optional<Part> of(String code) {
    return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
  }
}
