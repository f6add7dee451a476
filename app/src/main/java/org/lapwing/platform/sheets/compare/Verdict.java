package org.lapwing.platform.sheets.compare;

/** How a cell of a file stands to what went out and to what stands here now. */
public enum Verdict {
  /** The same in all three. */
  UNCHANGED("The same", ""),
  /** In the file alone. */
  CHANGED("Changed in the file", "blue"),
  /** In the file and here, each differently. */
  CONFLICT("Conflict", "red"),
  /** In the file and here, alike. */
  SAME_CHANGE("Same change here", "grey"),
  /** Here alone: the file still has what went out. */
  CHANGED_HERE("Changed here since", "grey"),
  /** It cannot be taken, and the reason is said beside it. */
  CANNOT("Cannot be taken", "yellow");

  private final String words;
  private final String colour;

  Verdict(String words, String colour) {
    this.words = words;
    this.colour = colour;
  }

  public String words() {
    return words;
  }

  public String colour() {
    return colour;
  }

  /** Whether somebody may choose it. */
  public boolean isChoice() {
    return this == CHANGED || this == CONFLICT;
  }
}
