package org.lapwing.oversight.risks;

/** How likely something is and how grave it would be, each from 1 to 5. */
public record Score(int likelihood, int impact) {

  /** How many steps each scale has. */
  public static final int STEPS = 5;

  public static boolean isStep(int number) {
    return number >= 1 && number <= STEPS;
  }

  /** By what its band is found. */
  public int product() {
    return likelihood * impact;
  }

  /** Such as "4 × 3 = 12". */
  public String sum() {
    return "%d × %d = %d".formatted(likelihood, impact, product());
  }
}
