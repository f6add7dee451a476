package org.lapwing.incidents.rapidreview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.IncidentId;
import org.lapwing.kernel.Refusal;

/** What was learnt before, here or elsewhere, and whether this incident teaches the same again. */
public record EarlierLearning(UUID id, Wish wish, int version) {

  static final int LONGEST_REFERENCE = 120;
  static final int LONGEST_TEXT = 5000;

  /** Whether it is the same learning again. */
  public enum Again {
    YES("Yes, the same again", "red"),
    PARTLY("In part", "yellow"),
    NO("No", "green"),
    NOT_KNOWN("Not known", "grey");

    private final String words;
    private final String colour;

    Again(String words, String colour) {
      this.words = words;
      this.colour = colour;
    }

    public String words() {
      return words;
    }

    public String colour() {
      return colour;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The answer of that code, if there is one. */
    public static Optional<Again> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * What somebody records of it.
   *
   * @param reference where it stands, such as the title and year of a review
   * @param again whether it is the same again, or null while that is not answered
   * @param why what makes one think so; may be blank
   * @param incident the earlier incident here that it came from, or null
   * @param struck whether it was entered by mistake
   */
  public record Wish(
      String reference,
      String learnt,
      @Nullable Again again,
      String why,
      @Nullable IncidentId incident,
      boolean struck) {

    /** All that is wrong with it. */
    public List<Refusal> faults() {
      var faults = new ArrayList<Refusal>();
      if (reference.isBlank()) {
        faults.add(new Refusal("reference", "Enter where it was learnt"));
      } else if (reference.strip().length() > LONGEST_REFERENCE) {
        faults.add(new Refusal(
            "reference", "Write %d characters or fewer on one line".formatted(LONGEST_REFERENCE)));
      }
      if (learnt.isBlank()) {
        faults.add(new Refusal("learnt", "Enter what was learnt"));
      }
      if (again == null) {
        faults.add(new Refusal("again", "Choose an answer, also if it is “Not known”"));
      }
      tooLong("learnt", learnt).ifPresent(faults::add);
      tooLong("why", why).ifPresent(faults::add);
      return faults;
    }

    private static Optional<Refusal> tooLong(String field, String text) {
      return text.length() > LONGEST_TEXT
          ? Optional.of(new Refusal(field, "Write %,d characters or fewer".formatted(LONGEST_TEXT)))
          : Optional.empty();
    }

    Wish stripped() {
      return new Wish(reference.strip(), learnt.strip(), again, why.strip(), incident, struck);
    }
  }
}
