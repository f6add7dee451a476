package org.lapwing.incidents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the partners decide about a review; that the criteria are met does not oblige them to hold one. */
public enum ReviewOutcome implements Held {
  LOCAL_REVIEW("Local review", "teal"),
  LEARNING_SUMMARY("Learning summary", "purple"),
  NATIONAL_REVIEW("Refer as national", "blue"),
  NO_REVIEW("No review", "grey");

  private final String words;
  private final String colour;

  ReviewOutcome(String words, String colour) {
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

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome of that code, if there is one. */
  public static Optional<ReviewOutcome> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
