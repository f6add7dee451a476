package org.lapwing.actions;

import static org.lapwing.actions.Action.no;
import static org.lapwing.kernel.Outcome.accepted;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/**
 * A part of a promise with a day of its own, which another agency may keep.
 *
 * @param number its place among the parts, from 1
 * @param owner null as long as nobody is named
 * @param firstDue the day that was promised first
 * @param note what was said when it was done or dropped, or blank
 */
public record Part(
    UUID id,
    ActionId action,
    int number,
    String words,
    AgencyId agency,
    @Nullable PersonId owner,
    LocalDate due,
    LocalDate firstDue,
    Standing standing,
    LocalDate since,
    String note,
    int version) {

  static final int LONGEST = 200;

  /** Where a part can stand. */
  public enum Standing {
    OPEN("To do"),
    DONE("Done"),
    DROPPED("Dropped");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Standing of(String code) {
      return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }

  public boolean isLate(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  /** What is wrong with the words or the day, of which a day after that of the whole is one. */
  static Optional<Refusal> wrong(String words, @Nullable LocalDate due, Action whole) {
    if (words.isBlank()) {
      return no("words", "Enter what this part is");
    }
    if (words.strip().length() > LONGEST) {
      return no("words", "Write %d characters or fewer".formatted(LONGEST));
    }
    if (due == null) {
      return no("due", "Enter the date by which this part is done");
    }
    var dates = whole.dates();
    if (dates.start() != null && due.isBefore(dates.start())) {
      return no("due", "The date must be on or after the start of the action");
    }
    return dates.due() != null && due.isAfter(dates.due())
        ? no(
            "due",
            "The date must be on or before the date of the action, or ask for a new one first")
        : Optional.empty();
  }

  /** Whether this person may say how the part stands. */
  public boolean isKeptBy(Doer doer, Action whole) {
    return tendedBy(doer, whole).isEmpty();
  }

  /** Whoever tends the whole tends its parts; whoever keeps a part says of it that it is done. */
  Optional<Refusal> tendedBy(Doer doer, Action whole) {
    return doer.tends(whole.owner())
            || doer.person().equals(owner)
            || doer.tends(new Owner(owner, agency, java.util.List.of()))
        ? Optional.empty()
        : no("", "Only those who keep this part or the whole action can do this");
  }

  Outcome<Part> finish(Doer doer, Action whole, String said, LocalDate today) {
    return tendedBy(doer, whole)
        .or(() -> Action.text("note", said, "Enter what was done"))
        .<Outcome<Part>>map(Refused::new)
        .orElseGet(() -> move(Standing.OPEN, Standing.DONE, said, today));
  }

  Outcome<Part> drop(Doer doer, Action whole, String why, LocalDate today) {
    return whole
        .tendedBy(doer)
        .or(() -> Action.text("note", why, "Enter why this part is dropped"))
        .<Outcome<Part>>map(Refused::new)
        .orElseGet(() -> move(Standing.OPEN, Standing.DROPPED, why, today));
  }

  Outcome<Part> reopen(Doer doer, Action whole, String why, LocalDate today) {
    return tendedBy(doer, whole)
        .or(() -> Action.text("note", why, "Enter why this part is open again"))
        .<Outcome<Part>>map(Refused::new)
        .orElseGet(() -> isOpen()
            ? Outcome.refused("", "This part is open already. You can mark it as done, or drop it")
            : accepted(standing(Standing.OPEN, why, today)));
  }

  private Outcome<Part> move(Standing from, Standing to, String note, LocalDate today) {
    return standing == from
        ? accepted(standing(to, note, today))
        : Outcome.refused(
            "",
            "This part is %s. Open it again first"
                .formatted(standing.words().toLowerCase(java.util.Locale.UK)));
  }

  private Part standing(Standing to, String said, LocalDate today) {
    return new Part(
        id, action, number, words, agency, owner, due, firstDue, to, today, said.strip(), version);
  }

  Part changed(String other, AgencyId who, @Nullable PersonId person, LocalDate day) {
    return new Part(
        id,
        action,
        number,
        other.strip(),
        who,
        person,
        day,
        firstDue,
        standing,
        since,
        note,
        version);
  }
}
