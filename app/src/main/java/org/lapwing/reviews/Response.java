package org.lapwing.reviews;

import java.util.Locale;

/** What an agency can answer to a recommendation. */
public enum Response {
  ACCEPTED("Accepted", "teal"),
  IN_PART("Accepted in part", "yellow"),
  REJECTED("Rejected", "red");

  private final String words;
  private final String colour;

  Response(String words, String colour) {
    this.words = words;
    this.colour = colour;
  }

  public String words() {
    return words;
  }

  /** The colour of its tag. */
  public String colour() {
    return colour;
  }

  /** The name as it is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Response of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
