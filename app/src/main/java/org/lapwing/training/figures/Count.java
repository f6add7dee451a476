package org.lapwing.training.figures;

import java.util.List;

/** A number of people that may leave training: exact, or withheld because it is small. */
public sealed interface Count {

  record Exactly(int number) implements Count {}

  /** Somebody, but so few that they could be recognised. */
  record FewerThan(int limit) implements Count {}

  /** A sum of which a part is withheld; told exactly, it would give that part away. */
  record AtLeast(int number) implements Count {}

  /** As people read it. */
  default String words() {
    return switch (this) {
      case Exactly(var number) -> "%,d".formatted(number);
      case FewerThan(var limit) -> "fewer than " + limit;
      case AtLeast(var number) -> "at least %,d".formatted(number);
    };
  }

  static Count of(int people, int limit) {
    return people > 0 && people < limit ? new FewerThan(limit) : new Exactly(people);
  }

  /** The sum of counts, as exactly as they allow: each one withheld counts as one person. */
  static Count sum(List<Count> parts) {
    var least = 0;
    var withheld = false;
    for (var part : parts) {
      switch (part) {
        case Exactly(var number) -> least += number;
        case FewerThan _ -> {
          least++;
          withheld = true;
        }
        case AtLeast(var number) -> {
          least += number;
          withheld = true;
        }
      }
    }
    return withheld ? new AtLeast(least) : new Exactly(least);
  }
}
