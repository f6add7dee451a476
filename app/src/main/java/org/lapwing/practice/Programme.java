package org.lapwing.practice;

import static org.lapwing.practice.Wrong.blank;
import static org.lapwing.practice.Wrong.longer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Everything wrong with it. */
    public List<Refusal> wrong() {
      var noSource = blank("source", source, "Enter where this is agreed or written down");
      return Stream.concat(wrongWording(name, purpose).stream(), noSource.stream())
          .toList();
    }
  }

  /** Everything wrong with these words. */
  public static List<Refusal> wrongWording(String name, String purpose) {
    return Stream.of(
            blank("name", name, "Enter the name of the programme"),
            longer("name", name, LONGEST_NAME),
            blank("purpose", purpose, "Enter what the programme is for"))
        .flatMap(Optional::stream)
        .toList();
  }
}
