package org.lapwing.platform.workbook;

import java.util.List;

/**
 * How a column of a written sheet stands there.
 *
 * @param key the name that a program knows it by, in the hidden first row; blank where nothing needs one
 * @param width in characters
 * @param choices what is offered to choose from; anything else can be typed too, and is judged when the file comes back
 */
public record Heading(String key, String words, Look look, int width, List<String> choices) {

  /** What its cells look like, and what a new cell in it takes. */
  public enum Look {
    TEXT,
    /** Text that goes on in the next line. */
    LONG,
    DAY,
    /** Grey: to read, not to change. */
    FIXED,
    FIXED_DAY,
    /** For programs alone. */
    HIDDEN;

    boolean isDay() {
      return this == DAY || this == FIXED_DAY;
    }

    boolean isFixed() {
      return this == FIXED || this == FIXED_DAY;
    }
  }

  /** A column of plain text. */
  public static Heading of(String words, int width, List<String> choices) {
    return new Heading("", words, Look.TEXT, width, choices);
  }
}
