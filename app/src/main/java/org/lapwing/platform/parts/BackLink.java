package org.lapwing.platform.parts;

import gg.jte.Content;

/** The way back to where one came from. */
public record BackLink(String href, Content words, String classes) {

  public static BackLink to(String href) {
    return new BackLink(href, Words.of("Back"), "");
  }

  public static BackLink to(String href, String words) {
    return new BackLink(href, Words.of(words), "");
  }
}
