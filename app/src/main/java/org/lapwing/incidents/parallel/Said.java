package org.lapwing.incidents.parallel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.TypedText;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/** What a proceeding lets us do, in words, by whom it was said and when. */
public record Said(
    UUID id,
    UUID proceeding,
    String question,
    Answer answer,
    String words,
    String saidBy,
    LocalDate saidOn,
    Instant toldAt,
    PersonId toldBy) {

  /**
   * What somebody is about to record.
   *
   * @param question the code of what was chosen, or blank
   * @param answer null while nothing was chosen
   * @param saidBy by role and agency
   */
  public record Wish(
      String question, @Nullable Answer answer, String words, String saidBy, LocalDate saidOn) {

    /** Hearsay is worth nothing: it is kept in whose words, and on which day. */
    List<Refusal> faults(List<Question> known, LocalDate today) {
      var faults = new ArrayList<Refusal>();
      if (known.stream().noneMatch(one -> one.code().equals(question))) {
        faults.add(new Refusal("question", "Choose what was asked"));
      }
      if (answer == null) {
        faults.add(new Refusal("answer", "Choose whether it may be done"));
      }
      TypedText.needed(
          "words", words, TypedText.TEXT, "Enter what was said, in their words", faults);
      TypedText.needed(
          "said-by", saidBy, TypedText.LINE, "Enter who said so, by role and agency", faults);
      if (saidOn.isAfter(today)) {
        faults.add(
            new Refusal("said", "The day on which it was said must be today or in the past"));
      }
      return faults;
    }
  }
}
