package org.lapwing.assurance;

import java.util.List;
import java.util.Optional;
import org.lapwing.assurance.Stage.Remedy;
import org.lapwing.reviews.figures.FindingFigure;

/** One finding, followed across: what was recommended, done, taught and looked at again. */
public record Line(FindingFigure finding, List<Stage> stages) {

  /** What the stages are called, in their order. */
  public static final List<String> STAGES = List.of("Recommended", "Acted on", "Taught", "Audited");

  public long gaps() {
    return stages.stream().filter(Stage::isGap).count();
  }

  /** What would close its gaps, the earliest first. */
  public List<Remedy> remedies() {
    return stages.stream().map(Stage::remedied).flatMap(Optional::stream).toList();
  }
}
