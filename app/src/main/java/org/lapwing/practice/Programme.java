package org.lapwing.practice;

import static org.lapwing.practice.Wrong.blank;
import static org.lapwing.practice.Wrong.longer;

import java.time.LocalDate;
import java.util.Optional;
import org.lapwing.kernel.Refusal;

/**
 * A way of working that agencies agreed to use with families.
 *
 * @param inPlaceBy the day by which its source says that it is in place
 */
public record Programme(
    ProgrammeId id, String name, String purpose, LocalDate inPlaceBy, String source, int version) {

  private static final int LONGEST_NAME = 120;

  /** A programme about to be recorded. */
  public record Wish(String name, String purpose, LocalDate inPlaceBy, String source) {

    Wish stripped() {
      return new Wish(name.strip(), purpose.strip(), inPlaceBy, source.strip());
    }

    Optional<Refusal> wrong() {
      return wrongWording(name, purpose)
          .or(() -> blank("source", source, "Enter where this is agreed or written down"));
    }
  }

  static Optional<Refusal> wrongWording(String name, String purpose) {
    return blank("name", name, "Enter the name of the programme")
        .or(() -> longer("name", name, LONGEST_NAME))
        .or(() -> blank("purpose", purpose, "Enter what the programme is for"));
  }
}
