package org.lapwing.requests;

/** Where a request stands for those who asked. */
public enum Standing {
  NOT_STARTED("Not started", "grey"),
  STARTED("Started", "blue"),
  LATE("Late", "red"),
  SUBMITTED("Submitted", "green"),
  NIL("Nil return", "teal"),
  UNANSWERED("Closed without an answer", "grey"),
  RECALLED("Recalled", "grey");

  private final String words;
  private final String colour;

  Standing(String words, String colour) {
    this.words = words;
    this.colour = colour;
  }

  public String words() {
    return words;
  }

  /** The colour of its tag. */
  public String colour() {
    return colour;
  }
}
