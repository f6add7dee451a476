package org.lapwing.platform.documents;

import java.util.List;

/** Text as it may stand in a document: without the control characters that no document format can hold. */
final class PlainText {

  private static final int INSTEAD = 0xFFFD;

  private PlainText() {}

  /** Text whose lines stay lines. */
  static String text(String typed) {
    var clean = new StringBuilder(typed.length());
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(point -> isAllowed(point) ? point : INSTEAD)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /** Text on one line. */
  static String line(String typed) {
    return text(typed).replaceAll("\\s+", " ");
  }

  /** The paragraphs of a text: an empty line parts them. */
  static List<String> paragraphs(String text) {
    return List.of(text.split("\n\\s*\n", -1));
  }

  /** The lines of a paragraph. */
  static List<String> lines(String paragraph) {
    return List.of(paragraph.split("\n", -1));
  }

  /** What XML 1.0 allows (section 2.2), and so Word and our PDF. */
  private static boolean isAllowed(int point) {
    return point == '\n'
        || point == '\t'
        || (point >= ' ' && point <= 0xD7FF)
        || (point >= 0xE000 && point < INSTEAD)
        || point >= 0x10000;
  }
}
