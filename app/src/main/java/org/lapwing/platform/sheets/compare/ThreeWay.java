package org.lapwing.platform.sheets.compare;

import org.jspecify.annotations.Nullable;

/** The whole rule by which three values of a cell are told apart. */
public final class ThreeWay {

  private ThreeWay() {}

  /**
   * Judges a cell.
   *
   * @param before what went out, or null if that is not known: then nobody can say who changed it
   * @param here what stands here now
   * @param file what stands in the file
   */
  public static Verdict judge(@Nullable String before, String here, String file) {
    if (before == null) {
      return file.equals(here) ? Verdict.UNCHANGED : Verdict.CONFLICT;
    }
    if (file.equals(before)) {
      return here.equals(before) ? Verdict.UNCHANGED : Verdict.CHANGED_HERE;
    }
    if (here.equals(file)) {
      return Verdict.SAME_CHANGE;
    }
    return here.equals(before) ? Verdict.CHANGED : Verdict.CONFLICT;
  }
}
