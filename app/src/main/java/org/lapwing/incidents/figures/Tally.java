package org.lapwing.incidents.figures;

import java.util.List;

/**
 * How many incidents, and how many children by where the criteria decision stands.
 *
 * @param children every standing once, in order, undecided last
 */
public record Tally(Figure incidents, Figure allChildren, List<Line> children) {

  /**
   * The children of one standing.
   *
   * @param standing such as {@code met}; {@code undecided} while no decision stands
   * @param statutory whether these children count as statutory
   */
  public record Line(String standing, String words, boolean statutory, Figure number) {}
}
