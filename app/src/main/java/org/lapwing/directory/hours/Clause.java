package org.lapwing.directory.hours;

import java.util.List;

/**
 * One rule of an expression.
 *
 * @param dated whether it speaks of certain days alone
 * @param spans when on those days
 * @param note what it says in words, or blank
 */
record Clause(Join join, boolean dated, DayTest days, List<Span> spans, State state, String note) {

  /** How a rule stands to those before it. */
  enum Join {
    /** After a semicolon: it takes the place of earlier rules on its days. */
    INSTEAD,
    /** After a comma: it adds to them. */
    ALSO,
    /** After two bars: it holds where they leave nobody to answer. */
    OTHERWISE
  }

  /**
   * Whether it takes the place of earlier rules on its days. One that closes takes away only the time that it names, but
   * one that closes whole days also the nights that would begin on them.
   */
  boolean replaces(Clause before) {
    if (join != Join.INSTEAD) {
      return false;
    }
    return switch (state) {
      case OPEN -> dated || !before.dated;
      case UNKNOWN -> dated;
      case CLOSED -> spans.equals(List.of(Span.ALL_DAY));
    };
  }

  /** Whether it says one thing at one time and another at another. */
  boolean everChanges() {
    return dated || !spans.equals(List.of(Span.ALL_DAY));
  }

  Clause surely(State other) {
    return new Clause(join, dated, days, List.of(Span.ALL_DAY), other, note);
  }
}
