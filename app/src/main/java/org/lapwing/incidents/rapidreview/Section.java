package org.lapwing.incidents.rapidreview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of the page, in the order in which a panel works through them. */
public enum Section {
  FACTS("Facts"),
  DATES("Key dates"),
  RETURNS("What agencies returned"),
  PRACTICE("Key practice episodes, and why"),
  CHILD("The child’s experience"),
  EQUALITY("Racism, equality and identity"),
  SAFETY("Immediate safety"),
  LEARNING("Learning"),
  EARLIER("Earlier learning"),
  FAMILY("Contact with the family"),
  PRACTITIONERS("Practitioners"),
  DECISION("Criteria, decision and outcome");

  private final String words;

  Section(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The name as it is stored and as addresses call it, such as {@code equality}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The section of that code, if there is one. */
  public static Optional<Section> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
