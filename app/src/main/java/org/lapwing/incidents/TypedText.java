package org.lapwing.incidents;

import java.util.List;
import org.lapwing.kernel.Refusal;

/** What can be wrong with words that somebody typed: that there are none, or too many. */
public final class TypedText {

  /** How long a line may be: a role and an agency, a reference number. */
  public static final int LINE = 200;

  /** How long a reason or an account may be. */
  public static final int TEXT = 4_000;

  private TypedText() {}

  /** Words that must be there. */
  public static void needed(
      String field, String typed, int longest, String missing, List<Refusal> faults) {
    if (typed.isBlank()) {
      faults.add(new Refusal(field, missing));
    } else {
      optional(field, typed, longest, faults);
    }
  }

  /** Words that may be there. */
  public static void optional(String field, String typed, int longest, List<Refusal> faults) {
    if (typed.length() > longest) {
      faults.add(new Refusal(field, "Write %,d characters or fewer".formatted(longest)));
    }
  }
}
