package org.lapwing.platform.trail;

/** What became of a walk along the chain. */
public sealed interface Verification {

  /** Every link holds; so many entries are too new to be sealed yet. */
  record Holds(long entries, int unsealed) implements Verification {}

  /** The first place that does not hold. */
  record Broken(long position, Fault fault) implements Verification {}

  /** What is wrong at the first place that does not hold. */
  enum Fault {
    /** An entry was changed, put in between or moved. */
    ALTERED,
    /** An entry or its link is gone. */
    MISSING,
    /** Entries stand in the trail that were never handed in for sealing. */
    NOT_SEALED
  }

  /** Told how far the walk has come. */
  @FunctionalInterface
  interface Watch {
    void verified(int entries, int of);
  }

  /** The result in words that say what to do. */
  default String words() {
    return switch (this) {
      case Holds(var entries, var unsealed) ->
        "The trail holds. All %d sealed entries are as they were written. %d more wait for the next seal."
            .formatted(entries, unsealed);
      case Broken(var position, var fault) ->
        "The trail does not hold at entry %d: %s Keep the database as it is and tell whoever runs it."
            .formatted(position, wordsOf(fault));
    };
  }

  private static String wordsOf(Fault fault) {
    return switch (fault) {
      case ALTERED -> "it was changed, moved or put there after it was sealed.";
      case MISSING -> "it is missing.";
      case NOT_SEALED -> "something was added after it without being sealed.";
    };
  }
}
