package org.lapwing.incidents.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.TypedText;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;

/** That an item was given to somebody or withheld from them; a mistake is put right by another step. */
public record Step(UUID id, UUID item, Wish told, Instant toldAt, PersonId toldBy) {

  /**
   * What somebody is about to record.
   *
   * @param toWhom by role and agency
   * @param authority by which law or order it was given, or why it was withheld
   * @param byWhom who gave or withheld it, by role
   */
  public record Wish(boolean given, String toWhom, LocalDate on, String authority, String byWhom) {

    /** "Given" or "Withheld". */
    public String words() {
      return given ? "Given" : "Withheld";
    }

    Wish stripped() {
      return new Wish(given, toWhom.strip(), on, authority.strip(), byWhom.strip());
    }

    List<Refusal> faults(LocalDate today) {
      var faults = new ArrayList<Refusal>();
      TypedText.needed(
          "to-whom",
          toWhom,
          TypedText.LINE,
          given ? "Enter to whom it was given" : "Enter from whom it is withheld",
          faults);
      if (on.isAfter(today)) {
        faults.add(new Refusal("on", "The day must be today or in the past"));
      }
      TypedText.needed(
          "authority",
          authority,
          TypedText.TEXT,
          given ? "Enter by which law, order or agreement" : "Enter why it is withheld",
          faults);
      TypedText.needed(
          "by-whom",
          byWhom,
          TypedText.LINE,
          given ? "Enter who gave it, by role" : "Enter who decided so, by role",
          faults);
      return faults;
    }
  }
}
