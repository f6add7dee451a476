package org.lapwing.platform.parts;

import java.util.List;

/**
 * The life of a record: its states in order, and where it stands among them.
 *
 * @param label what screen readers hear before the list
 * @param now the index of the present state
 * @param finished whether the present state is also the last thing that happens
 */
public record Steps(String label, List<String> states, int now, boolean finished) {

  public Mark.Shape shape(int index) {
    if (index < now || (index == now && finished)) {
      return Mark.Shape.IN_PLACE;
    }
    return index == now ? Mark.Shape.UNDER_WAY : Mark.Shape.PLANNED;
  }
}
