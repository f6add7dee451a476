package org.lapwing.incidents.holds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hold on release stands over some cases. Everybody learns that one does; which, those alone who may read the case.
 *
 * @param since when the latest of them was placed, or null where none stands
 * @param seen those on cases that the viewer may read
 */
public record HeldBack(@Nullable Instant since, List<Seen> seen) {

  static final HeldBack BY_NOTHING = new HeldBack(null, List.of());

  public HeldBack {
    seen = List.copyOf(seen);
  }

  /**
   * A hold that the viewer may read.
   *
   * @param words by which authority it stands
   * @param href its address below the partnership's home
   */
  public record Seen(String caseLabel, String words, String href) {}

  public boolean stands() {
    return since != null;
  }
}
