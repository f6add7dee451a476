package org.lapwing.incidents.referrals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a referral. */
public enum Triage {
  NOTIFY("Take up: the authority decides whether to notify", "Taken up"),
  LEARNING("Consider for learning, although the criteria are not met", "Taken up for learning"),
  DO_NOT_NOTIFY("Do not take up", "Not taken up");

  private final String words;
  private final String neutral;

  Triage(String words, String neutral) {
    this.words = words;
    this.neutral = neutral;
  }

  public String words() {
    return words;
  }

  /** What the agency that referred is told. */
  public String neutral() {
    return neutral;
  }

  /** Whether an incident is recorded from the referral. */
  public boolean takesUp() {
    return this != DO_NOT_NOTIFY;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome of that code, if there is one. */
  public static Optional<Triage> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
