package org.lapwing.platform.parts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts class names into one attribute. */
public final class Classes {

  private Classes() {}

  /** The names that are not blank, separated by spaces. */
  public static String of(String... names) {
    return Stream.of(names).filter(name -> !name.isBlank()).collect(Collectors.joining(" "));
  }

  /** The name if so, and otherwise nothing. */
  public static String when(boolean so, String name) {
    return so ? name : "";
  }
}
