package org.lapwing.platform.parts;

import gg.jte.Content;

/** A state in one to three words; its colour only repeats them. */
public record Tag(Content words, String classes) {

  public static Tag of(String words) {
    return new Tag(Words.of(words), "");
  }

  /** One of grey, green, teal, blue, purple, magenta, red, orange, yellow. */
  public static Tag of(String words, String colour) {
    return new Tag(Words.of(words), "govuk-tag--" + colour);
  }
}
