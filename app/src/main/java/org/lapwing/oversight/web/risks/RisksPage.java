package org.lapwing.oversight.web.risks;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.Scale;
import org.lapwing.oversight.risks.Scale.Band;
import org.lapwing.oversight.risks.Scale.Step;
import org.lapwing.oversight.risks.Score;

/**
 * All that register.jte may know: the risks that are watched, as a picture and as a table, and those that were closed.
 *
 * @param rows the likelihoods of the picture, the greatest first
 */
public record RisksPage(
    String base,
    String home,
    Scale scale,
    List<Row> rows,
    List<Line> lines,
    List<Line> closed,
    boolean mayKeep,
    LocalDate today) {

  /** One likelihood with its five cells, the least impact first. */
  public record Row(Step likelihood, List<Cell> cells) {}

  /** The risks of one likelihood and impact. */
  public record Cell(Band band, List<Risk> risks) {}

  /** A risk as a line, with who looks after it. */
  public record Line(Risk risk, String agency, String person) {}

  /** The picture of these risks as they stand now. */
  static List<Row> rows(Scale scale, List<Risk> risks) {
    return scale.likelihood().reversed().stream()
        .map(likelihood -> new Row(
            likelihood,
            scale.impact().stream()
                .map(impact -> cell(scale, new Score(likelihood.number(), impact.number()), risks))
                .toList()))
        .toList();
  }

  private static Cell cell(Scale scale, Score score, List<Risk> risks) {
    return new Cell(
        scale.band(score),
        risks.stream().filter(risk -> risk.current().equals(score)).toList());
  }

  public String of(Risk risk) {
    return base + "/" + risk.id().value();
  }

  /** What the picture shows, in a sentence for those who hear it. */
  public String caption() {
    return "How likely and how grave each risk is now; the table below says the same";
  }
}
