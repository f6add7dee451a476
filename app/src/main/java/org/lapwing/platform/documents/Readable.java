package org.lapwing.platform.documents;

/** Text as it may stand in a document: without the control characters that no document format can hold. */
final class Readable {

  private static final int INSTEAD = 0xFFFD;

  private Readable() {}

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

  /** What XML 1.0 allows (section 2.2), and so Word and our PDF. */
  private static boolean isAllowed(int point) {
    return point == '\n'
        || point == '\t'
        || (point >= ' ' && point <= 0xD7FF)
        || (point >= 0xE000 && point < INSTEAD)
        || point >= 0x10000;
  }
}
