package org.lapwing.platform.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file's name without anything that could mislead a person, a header or a disk. */
record FileName(String value) {

  private static final int LONGEST = 120;

  /** What names a device on Windows, whatever follows the dot. */
  private static final Pattern RESERVED = Pattern.compile(
      "^(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3])(?=\\.|$)", Pattern.CASE_INSENSITIVE);

  /** Drops folders, control and direction characters; what is left of an empty name is "file". */
  static FileName of(String given) {
    var name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("\\s+", " ").replaceAll("[\\p{C}\"<>:|?*]", "");
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    return new FileName(
        shorten(name.isEmpty() ? "file" : RESERVED.matcher(name).replaceFirst("_$0")));
  }

  /** Without the dot, in lower case; empty when there is none. */
  String extension() {
    var dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String shorten(String name) {
    var points = name.codePointCount(0, name.length());
    if (points <= LONGEST) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var tail = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, name.offsetByCodePoints(0, LONGEST - tail.length())) + tail;
  }
}
