package org.lapwing.incidents.rapidreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Refusal;

/** What one agency does because of an incident: at once, so that children are safe, or because of what was learnt. */
public record PanelAction(UUID id, Wish wish, int version) {

  static final int LONGEST = 500;

  /** Why it is done. The two never stand on one list: what keeps a child safe today waits for no learning. */
  public enum Kind {
    SAFETY("Immediate safety action"),
    LEARNING("Learning action");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * What somebody records of it.
   *
   * @param agency who does it, or null while none is chosen
   * @param due by when; null where it is done at once
   * @param done when it was done, or null while it is not
   * @param struck whether it was entered by mistake
   */
  public record Wish(
      Kind kind,
      String what,
      @Nullable AgencyId agency,
      @Nullable LocalDate due,
      @Nullable LocalDate done,
      boolean struck) {

    /** All that is wrong with it. */
    public List<Refusal> faults(LocalDate today) {
      var faults = new ArrayList<Refusal>();
      if (what.isBlank()) {
        faults.add(new Refusal("what", "Enter what is done"));
      } else if (what.strip().length() > LONGEST) {
        faults.add(new Refusal("what", "Write %d characters or fewer".formatted(LONGEST)));
      }
      if (agency == null) {
        faults.add(new Refusal("agency", "Choose the agency that does it"));
      }
      if (done != null && done.isAfter(today)) {
        faults.add(
            new Refusal("done", "The day on which it was done must be today or in the past"));
      }
      return faults;
    }

    Wish stripped() {
      return new Wish(kind, what.strip(), agency, due, done, struck);
    }
  }
}
