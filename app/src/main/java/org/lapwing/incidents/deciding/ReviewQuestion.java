package org.lapwing.incidents.deciding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the things that the partners weigh (SI 2018/789, regulation 11), in the version of a day. */
public record ReviewQuestion(String code, String words, String source) {

  /** How it can be answered. */
  public enum Answer {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known");

    private final String words;

    Answer(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The answer of that code, if there is one. */
    public static Optional<Answer> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * What a partner answered.
   *
   * @param question the code of the question
   * @param reason why; may be blank
   */
  public record Answered(String question, Answer answer, String reason) {}
}
