package org.lapwing.platform.parts;

import java.util.Locale;

/** Places across a drawing, in percentages of its width, so that drawings stretch and words do not shrink. */
final class Across {

  private Across() {}

  /** Where a share from 0 to 1 lies between two percentages. */
  static String of(double share, double from, double to) {
    return String.format(Locale.ROOT, "%.1f%%", from + share * (to - from));
  }
}
