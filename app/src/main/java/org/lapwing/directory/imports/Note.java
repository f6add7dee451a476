package org.lapwing.directory.imports;

/**
 * Something of a file of which whoever took it in should know.
 *
 * @param where the sheet and row, or the service
 * @param why in plain words
 */
public record Note(Kind kind, String where, String what, String why) {

  /** What became of it. */
  public enum Kind {
    /** It stays outside. */
    NOT_TAKEN("Could not be taken"),
    /** It comes in otherwise than it stands there. */
    TAKEN_OTHERWISE("Taken otherwise than it stands there"),
    /** It stays here as it is. */
    LEFT_ALONE("Left as it is here");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  static Note notTaken(String where, String what, String why) {
    return new Note(Kind.NOT_TAKEN, where, what, why);
  }

  static Note otherwise(String where, String what, String why) {
    return new Note(Kind.TAKEN_OTHERWISE, where, what, why);
  }

  static Note left(String where, String what, String why) {
    return new Note(Kind.LEFT_ALONE, where, what, why);
  }
}
