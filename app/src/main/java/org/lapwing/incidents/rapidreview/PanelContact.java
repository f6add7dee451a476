package org.lapwing.incidents.rapidreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/** Whom the partnership has spoken to so far, or has not: somebody of the family, or those who worked with it. */
public record PanelContact(UUID id, Wish wish, int version) {

  static final int LONGEST_LINE = 120;
  static final int LONGEST_TEXT = 5000;

  /** On which side they stand. */
  public enum Side {
    FAMILY("Somebody of the family"),
    PRACTITIONERS("Practitioners or a team");

    private final String words;

    Side(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The side of that code, if there is one. */
    public static Optional<Side> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * What somebody records of it.
   *
   * @param who by their part or team, never by name
   * @param spokenOn when they were spoken to, or null while they were not
   * @param safeBy who confirmed that it is safe, by name and agency; blank while nobody did
   * @param safeOn on which day that was confirmed
   * @param limits what police or court allow, or how they can be reached safely
   * @param struck whether it was entered by mistake
   */
  public record Wish(
      Side side,
      String who,
      @Nullable LocalDate spokenOn,
      String safeBy,
      @Nullable LocalDate safeOn,
      String limits,
      String notes,
      boolean struck) {

    /** All that is wrong with it, in the order of the form. */
    public List<Refusal> faults(LocalDate today) {
      var faults = new ArrayList<Refusal>();
      if (who.isBlank()) {
        faults.add(new Refusal("who", "Enter whom this is about, by their part or team"));
      }
      line("who", who).ifPresent(faults::add);
      if (spokenOn != null && spokenOn.isAfter(today)) {
        faults.add(new Refusal(
            "spoken", "The day on which they were spoken to must be today or in the past"));
      }
      faults.addAll(unsafe());
      line("safe-by", safeBy).ifPresent(faults::add);
      Stream.of(text("limits", limits), text("notes", notes))
          .flatMap(Optional::stream)
          .forEach(faults::add);
      return faults;
    }

    /** Nobody of a family is told anything until a named person confirmed on that day that it is safe. */
    private List<Refusal> unsafe() {
      if (side != Side.FAMILY || spokenOn == null) {
        return List.of();
      }
      if (safeBy.isBlank()) {
        return List.of(
            new Refusal(
                "safe-by",
                "Enter who confirmed on that day that contact is safe. Until somebody has, tell the family nothing"));
      }
      return spokenOn.equals(safeOn)
          ? List.of()
          : List.of(
              new Refusal(
                  "safe-on",
                  "That contact is safe must be confirmed on the day of the contact itself. Ask again on that day"));
    }

    private static Optional<Refusal> line(String field, String text) {
      return text.strip().length() > LONGEST_LINE
          ? Optional.of(new Refusal(
              field, "Write %d characters or fewer on one line".formatted(LONGEST_LINE)))
          : Optional.empty();
    }

    private static Optional<Refusal> text(String field, String text) {
      return text.length() > LONGEST_TEXT
          ? Optional.of(new Refusal(field, "Write %,d characters or fewer".formatted(LONGEST_TEXT)))
          : Optional.empty();
    }

    Wish stripped() {
      return new Wish(
          side,
          who.strip(),
          spokenOn,
          safeBy.strip(),
          safeOn,
          limits.strip(),
          notes.strip(),
          struck);
    }
  }
}
