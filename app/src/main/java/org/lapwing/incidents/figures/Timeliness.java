package org.lapwing.incidents.figures;

import java.util.List;

/** How timely notifications and rapid reviews were, beside decisions not to notify and disagreements. */
public record Timeliness(List<Group> groups) {

  /** Figures that belong together; their sum is told too. */
  public record Group(String heading, Figure all, List<Line> lines) {}

  /** One figure. */
  public record Line(String words, Figure number) {}
}
