package org.lapwing.training.figures;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;

/**
 * Whom a course reached.
 *
 * @param reference the short name that people say aloud, such as "T-1"
 * @param state whether it is offered, in words
 * @param runs how often it was held and counted
 * @param agencies in alphabetical order; an agency of which nobody came is not among them
 */
public record CourseFigures(
    UUID course,
    String reference,
    String title,
    String state,
    int runs,
    List<AgencyFigure> agencies) {

  public CourseFigures {
    agencies = List.copyOf(agencies);
  }

  /** How many people of one agency came, over all runs. */
  public record AgencyFigure(AgencyId agency, String name, Count people) {}

  /** Everybody who came; not exact where a part of it is withheld. */
  public Count total() {
    return Count.sum(agencies.stream().map(AgencyFigure::people).toList());
  }
}
