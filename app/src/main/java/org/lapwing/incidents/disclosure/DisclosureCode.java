package org.lapwing.incidents.disclosure;

import java.util.Locale;

/** One of the words by which an item is described. */
public record DisclosureCode(Kind kind, String code, String words) {

  /** What the word describes. */
  public enum Kind {
    FORM("form", "Choose what it is"),
    MARKING("marking", "Choose how it is marked"),
    RELEVANCE("relevance", "Choose how it matters");

    private final String field;
    private final String missing;

    Kind(String field, String missing) {
      this.field = field;
      this.missing = missing;
    }

    /** What forms call it. */
    public String field() {
      return field;
    }

    String missing() {
      return missing;
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
