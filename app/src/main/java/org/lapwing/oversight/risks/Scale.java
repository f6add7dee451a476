package org.lapwing.oversight.risks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One edition of the steps and bands by which risks are scored.
 *
 * @param likelihood its five steps, from the least
 * @param impact its five steps, from the least
 * @param bands from the lowest
 */
public record Scale(LocalDate since, List<Step> likelihood, List<Step> impact, List<Band> bands) {

  public Scale {
    likelihood = List.copyOf(likelihood);
    impact = List.copyOf(impact);
    bands = List.copyOf(bands);
  }

  /** What one step means, and who says so. */
  public record Step(int number, String words, String meaning, String source) {}

  /**
   * What a product is called from a number on.
   *
   * @param code low, moderate, high or extreme
   */
  public record Band(int least, String code, String words, String source) {

    /** The colour of its tag. */
    public String colour() {
      return switch (code) {
        case "low" -> "green";
        case "moderate" -> "yellow";
        case "high" -> "orange";
        default -> "red";
      };
    }
  }

  public Band band(Score score) {
    return bands.stream()
        .filter(band -> band.least() <= score.product())
        .max(Comparator.comparingInt(Band::least))
        .orElseThrow();
  }

  /** Such as "Possible and major". */
  public String words(Score score) {
    return likelihood.get(score.likelihood() - 1).words() + " and "
        + impact.get(score.impact() - 1).words().toLowerCase(java.util.Locale.UK);
  }
}
