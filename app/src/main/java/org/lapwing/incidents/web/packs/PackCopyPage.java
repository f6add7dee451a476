package org.lapwing.incidents.web.packs;

import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.packs.Pack;
import org.lapwing.incidents.packs.PackLine;

/**
 * All that packCopy.jte may know.
 *
 * @param news what was just done, or null
 */
public record PackCopyPage(At at, @Nullable String news) {

  private static final int MOST_ROWS = 10;
  private static final int CHARACTERS_OF_A_ROW = 70;

  public Pack pack() {
    return at.pack();
  }

  public String id(PackLine line) {
    return "field-" + line.key().replace('.', '-');
  }

  /** As high as its text, up to ten lines. */
  public String rows(PackLine line) {
    var rows = line.answer()
        .lines()
        .mapToInt(one -> 1 + one.length() / CHARACTERS_OF_A_ROW)
        .sum();
    return Integer.toString(Math.clamp(rows, 1, MOST_ROWS));
  }

  public String progress() {
    return "%d of %d fields typed in".formatted(pack().done(), pack().lines().size());
  }

  /** Where somebody writes into a field that has no answer. */
  public String way(PackLine line) {
    return PackPage.way(at, line);
  }
}
