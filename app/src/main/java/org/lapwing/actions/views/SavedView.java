package org.lapwing.actions.views;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import org.lapwing.kernel.Outcome;

/**
 * A way of looking at the register, under a name.
 *
 * @param code the id of one that somebody keeps, or the word of one that is shipped
 * @param query what it asks for, as the register's address would; read anew each time
 * @param kind whose it is
 * @param first whether the register opens with it for whoever asks
 */
public record SavedView(
    String code, String name, String query, Kind kind, boolean first, int version) {

  private static final int LONGEST = 60;

  /** Whose a view is. */
  public enum Kind {
    SHIPPED("Everybody’s, comes with Lapwing"),
    SHARED("Everybody’s here"),
    OWN("Yours");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The name as it is kept, or what is wrong with it. */
  static Outcome<String> named(String name) {
    var stripped = name.strip();
    if (stripped.isEmpty()) {
      return refused("called", "Enter a name for this view");
    }
    return stripped.length() > LONGEST
        ? refused("called", "The name must be %d characters or fewer".formatted(LONGEST))
        : accepted(stripped);
  }
}
