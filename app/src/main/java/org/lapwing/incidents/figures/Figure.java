package org.lapwing.incidents.figures;

/** A number of incidents or children as far as it may be told. */
public sealed interface Figure {

  /** The number as people read it, such as "6" or "fewer than 5". */
  String words();

  record Told(int number) implements Figure {

    @Override
    public String words() {
      return Integer.toString(number);
    }
  }

  /** Too few to be told, so that nobody is found in the figure. */
  record Few(int below) implements Figure {

    @Override
    public String words() {
      return "fewer than " + below;
    }
  }

  /** Not told, because a smaller figure could be worked out from it. */
  record Untold() implements Figure {

    @Override
    public String words() {
      return "not told";
    }
  }
}
