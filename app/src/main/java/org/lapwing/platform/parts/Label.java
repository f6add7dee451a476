package org.lapwing.platform.parts;

import gg.jte.Content;

/**
 * What a field or a set of fields is called.
 *
 * @param heading whether it is also the heading of the page
 */
public record Label(Content words, String classes, boolean heading) {

  public static Label of(String words) {
    return new Label(Words.of(words), "", false);
  }

  Label asHeading(String headingClasses) {
    return new Label(words, headingClasses, true);
  }

  Label bold(String boldClasses) {
    return new Label(words, boldClasses, heading);
  }
}
