package org.lapwing.platform.parts;

/** A state told by shape first, word second, colour last. */
public record Mark(Shape shape, String words) {

  /** The shapes that we know. */
  public enum Shape {
    RED,
    AMBER,
    GREEN,
    BLUE,
    IN_PLACE,
    UNDER_WAY,
    PLANNED,
    IN_QUESTION,
    GAP
  }
}
