package org.lapwing.actions.looks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Colour;
import org.lapwing.actions.Stage;

/**
 * Something that happened to an action since a day.
 *
 * @param then how it stood on that day, or null where its history does not say
 * @param moved the days between which its date moved, where that is what happened
 */
public record Happening(
    Kind kind,
    ActionId id,
    String reference,
    String promise,
    String agency,
    LocalDate on,
    @Nullable Stage then,
    Stage now,
    Colour colour,
    @Nullable Moved moved) {

  /** From which day to which; null if no day was promised before. */
  public record Moved(@Nullable LocalDate from, LocalDate to) {}

  /** What can happen that a meeting wants to know. */
  public enum Kind {
    VERIFIED("verified", "Verified", Stage.DONE, Stage.VERIFIED),
    COMPLETED("completed", "Said to be done", null, Stage.DONE),
    SENT_BACK("sent-back", "Sent back", Stage.DONE, Stage.UNDER_WAY),
    REOPENED("reopened", "Opened again", null, Stage.UNDER_WAY),
    STARTED("started", "Started", Stage.PLANNED, Stage.UNDER_WAY),
    RAISED("raised", "Raised", null, null),
    DATE_MOVED("date-agreed", "Date moved", null, null),
    HANDED_OVER("handed-over", "Handed over", null, null),
    DROPPED("dropped", "Dropped", null, Stage.DROPPED);

    private final String code;
    private final String words;
    private final @Nullable Stage from;
    private final @Nullable Stage to;

    Kind(String code, String words, @Nullable Stage from, @Nullable Stage to) {
      this.code = code;
      this.words = words;
      this.from = from;
      this.to = to;
    }

    public String code() {
      return code;
    }

    public String words() {
      return words;
    }

    /** Where an action must have stood for this to happen, if that is one state alone. */
    @Nullable
    Stage from() {
      return from;
    }

    /** Where an action stands after this; null if it stays where it was. */
    @Nullable
    Stage to() {
      return to;
    }

    public static Optional<Kind> find(String code) {
      return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    static List<String> codes() {
      return Arrays.stream(values()).map(Kind::code).toList();
    }
  }

  /**
   * Where an action stood on a day, as far as its history says so.
   *
   * @param before the last entry before that day that brought it into a state, or null
   * @param after the first entry since that tells of a state, or null
   * @param raisedSince whether it was only raised since
   */
  public static Optional<Stage> stood(
      @Nullable Kind before, @Nullable Kind after, boolean raisedSince) {
    if (raisedSince) {
      return Optional.empty();
    }
    if (before != null) {
      return Optional.ofNullable(before.to());
    }
    return after == null ? Optional.empty() : Optional.ofNullable(after.from());
  }
}
