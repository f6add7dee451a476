package org.lapwing.actions.web;

import org.lapwing.actions.Colour;
import org.lapwing.platform.parts.Mark;
import org.lapwing.platform.parts.Mark.Shape;

/** How a colour is shown: by shape and word first. */
public final class ColourMark {

  private ColourMark() {}

  public static Mark of(Colour colour) {
    var shape = switch (colour) {
      case GREY -> Shape.PLANNED;
      case GREEN -> Shape.GREEN;
      case AMBER -> Shape.AMBER;
      case RED -> Shape.RED;
      case BLUE -> Shape.BLUE;
    };
    return new Mark(shape, colour.spoken());
  }
}
