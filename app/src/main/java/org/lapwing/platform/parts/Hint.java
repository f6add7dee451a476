package org.lapwing.platform.parts;

import gg.jte.Content;

/** Help that stands between a label and its field. */
public record Hint(Content words, String classes) {

  public static Hint of(String words) {
    return new Hint(Words.of(words), "");
  }
}
