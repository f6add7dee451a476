package org.lapwing.incidents.parallel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.TypedText;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/**
 * A proceeding of others that touches a case.
 *
 * @param kind in the version under which it was recorded
 * @param ended null while it goes on
 */
public record Proceeding(
    UUID id,
    CaseId caseFile,
    ProceedingKind kind,
    Told told,
    @Nullable Ended ended,
    int version,
    Instant recordedAt,
    PersonId recordedBy) {

  /** When it ended, and what came of it. */
  public record Ended(LocalDate on, String outcome) {

    List<Refusal> faults(LocalDate today) {
      var faults = new ArrayList<Refusal>();
      if (on.isAfter(today)) {
        faults.add(new Refusal("ended", "The day on which it ended must be today or in the past"));
      }
      TypedText.needed("outcome", outcome, TypedText.TEXT, "Enter what came of it", faults);
      return faults;
    }
  }

  /**
   * Something that became of it.
   *
   * @param note what exactly, or blank
   */
  public record Entry(Kind kind, String note, Instant at, PersonId by) {

    /** What can become of a proceeding. */
    public enum Kind {
      RECORDED("Recorded"),
      CHANGED("Changed"),
      ANSWERED("Recorded what may be done"),
      ENDED("Ended"),
      REOPENED("Goes on after all");

      private final String words;

      Kind(String words) {
        this.words = words;
      }

      public String words() {
        return words;
      }
    }
  }

  public boolean isOpen() {
    return ended == null;
  }
}
