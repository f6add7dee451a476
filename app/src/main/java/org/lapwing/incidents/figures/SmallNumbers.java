package org.lapwing.incidents.figures;

import java.util.ArrayList;
import java.util.List;
import org.lapwing.incidents.figures.Figure.Few;
import org.lapwing.incidents.figures.Figure.Told;
import org.lapwing.incidents.figures.Figure.Untold;

/** Leaves small numbers untold, and one more where a single small one could be worked out from the sum. */
record SmallNumbers(int fewest) {

  Figure figure(int number) {
    return isSmall(number) ? new Few(fewest) : new Told(number);
  }

  /** The parts of a sum that is told too. */
  List<Figure> parts(List<Integer> numbers) {
    var figures = new ArrayList<Figure>(numbers.stream().map(this::figure).toList());
    if (numbers.stream().filter(this::isSmall).count() == 1) {
      numbers.stream()
          .filter(number -> number >= fewest)
          .min(Integer::compare)
          .ifPresent(next -> figures.set(numbers.indexOf(next), new Untold()));
    }
    return figures;
  }

  private boolean isSmall(int number) {
    return number > 0 && number < fewest;
  }
}
