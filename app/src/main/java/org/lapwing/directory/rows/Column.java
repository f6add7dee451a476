package org.lapwing.directory.rows;

import java.util.List;
import java.util.Locale;

/**
 * A column of a sheet.
 *
 * @param key what it is called in rows; also the field that a refusal names
 * @param also other headings by which it is known, in lower case
 * @param choices all that may stand in it; empty where anything may
 */
public record Column(
    String key, String heading, List<String> also, List<String> choices, String help) {

  static Column of(String key, String heading, String help, String... also) {
    return new Column(key, heading, List.of(also), List.of(), help);
  }

  Column choices(String... words) {
    return new Column(key, heading, also, List.of(words), help);
  }

  /** Whether somebody who wrote this heading means this column. */
  public boolean isCalled(String written) {
    var plain = plain(written);
    return plain.equals(plain(heading)) || also.contains(plain);
  }

  private static String plain(String heading) {
    return heading
        .toLowerCase(Locale.UK)
        .replaceAll("\\(.*?\\)", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
