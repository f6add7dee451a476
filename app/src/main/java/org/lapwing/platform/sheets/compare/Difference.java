package org.lapwing.platform.sheets.compare;

/**
 * A cell in which a file differs from what went out or from what stands here.
 *
 * @param key of the column
 * @param file what would stand here; where it cannot be taken, what stands in the file
 * @param why it cannot be taken, or how it was understood; blank if there is nothing to say
 */
public record Difference(
    String key,
    String heading,
    Verdict verdict,
    String before,
    String here,
    String file,
    String why) {

  Difference cannot(String because) {
    return new Difference(key, heading, Verdict.CANNOT, before, here, file, because);
  }
}
