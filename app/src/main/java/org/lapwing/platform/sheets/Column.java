package org.lapwing.platform.sheets;

import java.util.List;
import java.util.Locale;

/**
 * A column of a register as a spreadsheet has it.
 *
 * @param key what it is called in rows; also the field that a refusal names
 * @param changeable whether a file may change it
 * @param longest the most characters that may stand in it
 * @param hint what to write, on the sheet that explains; for a column that stays as it is: where it is changed instead
 * @param choices all that may stand in it; empty where anything may
 */
public record Column(
    String key,
    String heading,
    Kind kind,
    boolean changeable,
    int longest,
    String hint,
    List<Choice> choices) {

  private static final int LONGEST_LIST = 4_000;
  private static final int LONGEST_LINE = 500;

  /** What stands in a column. */
  public enum Kind {
    LINE,
    TEXT,
    DAY,
    ONE_OF,
    /** Several of a list, with a semicolon between. */
    SOME_OF
  }

  /**
   * One of a list.
   *
   * @param also other words by which it is known, such as an email address
   */
  public record Choice(String words, List<String> also) {

    public static Choice of(String words) {
      return new Choice(words, List.of());
    }

    /** Whether somebody who wrote this means it. */
    public boolean isCalled(String written) {
      return words.equalsIgnoreCase(written) || also.stream().anyMatch(written::equalsIgnoreCase);
    }
  }

  public static Column line(String key, String heading, int longest) {
    return new Column(key, heading, Kind.LINE, true, longest, "", List.of());
  }

  public static Column text(String key, String heading, int longest) {
    return new Column(key, heading, Kind.TEXT, true, longest, "", List.of());
  }

  public static Column day(String key, String heading) {
    return new Column(key, heading, Kind.DAY, true, LONGEST_LINE, "", List.of());
  }

  public static Column oneOf(String key, String heading, List<Choice> choices) {
    return new Column(key, heading, Kind.ONE_OF, true, LONGEST_LINE, "", choices);
  }

  public static Column someOf(String key, String heading, List<Choice> choices) {
    return new Column(key, heading, Kind.SOME_OF, true, LONGEST_LIST, "", choices);
  }

  public Column hint(String words) {
    return new Column(key, heading, kind, changeable, longest, words, choices);
  }

  /** To read alone; says where it is changed instead. */
  public Column fixed(String where) {
    return new Column(key, heading, kind, false, longest, where, choices);
  }

  /** Whether somebody who wrote this heading means this column. */
  public boolean isHeaded(String written) {
    return plain(written).equals(plain(heading));
  }

  private static String plain(String heading) {
    return heading
        .toLowerCase(Locale.UK)
        .replaceAll("\\(.*?\\)", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
