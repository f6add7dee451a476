package org.lapwing.audits.figures;

/**
 * In so many files of so many.
 *
 * @param of how many were looked at; 0 when the question was not asked, which is not the same as none of so many
 */
public record Share(int found, int of) {

  public static final Share NOT_ASKED = new Share(0, 0);

  public boolean isAsked() {
    return of > 0;
  }

  /** "6 of 8", or "Not asked". */
  public String words() {
    return isAsked() ? found + " of " + of : "Not asked";
  }
}
