package org.lapwing.platform.parts;

import gg.jte.Content;

/**
 * What is wrong with a field and how to put it right.
 *
 * @param spokenFirst the word that screen readers say before it; blank for none
 */
public record ErrorMessage(Content words, String classes, String spokenFirst) {

  public static ErrorMessage of(String words) {
    return new ErrorMessage(Words.of(words), "", "Error");
  }
}
