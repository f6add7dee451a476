package org.lapwing.incidents.sought;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.TypedText;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/**
 * A request for information about a case.
 *
 * @param extended null where no more time was taken
 * @param answered null while it is open
 */
public record Sought(
    UUID id,
    CaseId caseFile,
    int number,
    Wish told,
    @Nullable Extended extended,
    @Nullable Answered answered,
    Instant toldAt,
    PersonId toldBy) {

  /** That more time was taken, when the asker was told so, and why. */
  public record Extended(LocalDate on, String why) {}

  /**
   * What became of it.
   *
   * @param exemption by which exemption something is held back, or blank
   */
  public record Answered(@Nullable Decision decision, String exemption, LocalDate sentOn) {

    Answered stripped() {
      return new Answered(decision, exemption.strip(), sentOn);
    }

    /** Who is refused learns why (FOIA 2000 s.17; UK GDPR article 12(4)). */
    List<Refusal> faults(LocalDate received, LocalDate today) {
      var faults = new ArrayList<Refusal>();
      if (decision == null) {
        faults.add(new Refusal("decision", "Choose what was decided"));
      }
      if (decision != null && decision.holdsBack()) {
        TypedText.needed(
            "exemption", exemption, TypedText.TEXT, "Enter by which exemption, and why", faults);
      } else {
        TypedText.optional("exemption", exemption, TypedText.TEXT, faults);
      }
      if (sentOn.isAfter(today)) {
        faults.add(new Refusal("sent", "The day of the answer must be today or in the past"));
      } else if (sentOn.isBefore(received)) {
        faults.add(
            new Refusal("sent", "The day of the answer must be the day of the request or later"));
      }
      return faults;
    }
  }

  /** What can be decided. */
  public enum Decision {
    GIVEN("Given"),
    PART("Given in part"),
    REFUSED("Refused"),
    NOT_HELD("Not held"),
    WITHDRAWN("Withdrawn by the asker");

    private final String words;

    Decision(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Whether something is kept from the asker, for which there must be an exemption. */
    boolean holdsBack() {
      return this == PART || this == REFUSED;
    }

    /** The name as it is stored and as forms call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Decision> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * What is known of a request when it is logged.
   *
   * @param kind null while nothing was chosen
   * @param day when it was received, or sent where it is ours
   * @param whom from whom it comes, or to whom it goes, in neutral words
   * @param answers who answers it, by role
   * @param setOn the day that it sets itself, or null
   */
  public record Wish(
      @Nullable SoughtKind kind,
      LocalDate day,
      String whom,
      String wants,
      String answers,
      @Nullable LocalDate setOn) {

    Wish stripped() {
      return new Wish(kind, day, whom.strip(), wants.strip(), answers.strip(), setOn);
    }

    /**
     * All that is wrong with it.
     *
     * @param sets whether the kind that was chosen asks for a day of its own
     */
    List<Refusal> faults(LocalDate today, boolean sets) {
      var faults = new ArrayList<Refusal>();
      if (kind == null) {
        faults.add(new Refusal("kind", "Choose by which right it is asked for"));
      }
      if (day.isAfter(today)) {
        faults.add(new Refusal("received", "The day of the request must be today or in the past"));
      }
      TypedText.needed(
          "whom", whom, TypedText.LINE, "Enter who asks or is asked, without a name", faults);
      TypedText.needed("wants", wants, TypedText.TEXT, "Enter what is asked for", faults);
      TypedText.needed("answers", answers, TypedText.LINE, "Enter who answers it, by role", faults);
      if (sets && setOn == null) {
        faults.add(new Refusal("set", "Enter by when it wants its answer"));
      } else if (setOn != null && setOn.isBefore(day)) {
        faults.add(new Refusal(
            "set", "The day by which it wants its answer must be the day of the request or later"));
      }
      return faults;
    }
  }

  /** The name that people say aloud within the case. */
  public String reference() {
    return "Request " + number;
  }

  public SoughtKind kind() {
    return java.util.Objects.requireNonNull(told.kind());
  }

  public boolean isOpen() {
    return answered == null;
  }
}
