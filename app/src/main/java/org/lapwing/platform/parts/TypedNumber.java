package org.lapwing.platform.parts;

import java.util.stream.Stream;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;

/**
 * A whole number as somebody typed it.
 *
 * @param name what it is called in messages, such as "number of places"
 */
public record TypedNumber(String field, String name, String text) {

  private static final int MOST_FIGURES = 6;

  /** The number, 0 for nothing typed, or what is wrong with it. */
  public Outcome<Integer> read() {
    var figures = text.strip().replace(",", "");
    if (figures.isEmpty()) {
      return Outcome.accepted(0);
    }
    return figures.length() <= MOST_FIGURES
            && figures.chars().allMatch(figure -> figure >= '0' && figure <= '9')
        ? Outcome.accepted(Integer.parseInt(figures))
        : Outcome.refused(field, "The %s must be a whole number, like 12".formatted(name));
  }

  /** What is wrong with it, if anything. */
  public Stream<Refusal> fault() {
    return read() instanceof Refused<Integer>(var no) ? Stream.of(no) : Stream.empty();
  }

  /** The number, and 0 while something is wrong with it. */
  public int orZero() {
    return read() instanceof Accepted<Integer>(var number) ? number : 0;
  }

  /** What was typed before, as a form shows it again: nothing for 0. */
  public static String shown(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }
}
