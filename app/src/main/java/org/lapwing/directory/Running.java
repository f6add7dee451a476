package org.lapwing.directory;

/** Whether a service can be turned to at present. The codes are those of Open Referral UK. */
public enum Running {
  ACTIVE("active", "Yes"),
  CLOSED_FOR_NOW("temporarily closed", "Closed for the time being"),
  DEFUNCT("defunct", "No, it has ended");

  private final String code;
  private final String words;

  Running(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /** The state of this code; a code that says nothing of it means that it runs. */
  public static Running of(String code) {
    for (var one : values()) {
      if (one.code.equals(code)) {
        return one;
      }
    }
    return ACTIVE;
  }
}
