package org.lapwing.directory;

/**
 * Advice that a partnership gives to families, in words that are shipped with this version. Whoever changes the words gives
 * them another edition: they are then unsigned everywhere until somebody has read them.
 */
public enum Advice {
  CRYING_BABY("crying-baby", "When your baby will not stop crying", 1);

  private final String code;
  private final String title;
  private final int edition;

  Advice(String code, String title, int edition) {
    this.code = code;
    this.title = title;
    this.edition = edition;
  }

  /** What it is called in addresses and in the database. */
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /** Which words these are. */
  public int edition() {
    return edition;
  }
}
