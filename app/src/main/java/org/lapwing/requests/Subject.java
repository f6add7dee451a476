package org.lapwing.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lapwing.kernel.Refusal;

/**
 * Somebody on the subject sheet: whom an agency must look for in its records.
 *
 * @param born the date of birth, or what is known of it
 */
public record Subject(String name, String aliases, String born, String addresses, String relation) {

  /** As many as a sheet may hold. */
  public static final int MOST = 12;

  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_TEXT = 500;

  public static final Subject NOBODY = new Subject("", "", "", "", "");

  /** Whether nothing at all was entered. */
  public boolean isBlank() {
    return parts().stream().allMatch(String::isBlank);
  }

  Subject stripped() {
    return of(parts().stream().map(String::strip).toList());
  }

  /** What is wrong with the one that stands at this place of the sheet, counted from one. */
  Optional<Refusal> wrong(int place) {
    if (name.isBlank()) {
      return Optional.of(new Refusal("name-" + place, "Enter the name of person " + place));
    }
    if (relation.isBlank()) {
      return Optional.of(new Refusal(
          "relation-" + place, "Enter what person %d is, such as Mother".formatted(place)));
    }
    return Stream.of(
            tooLong("name", place, name, LONGEST_LINE),
            tooLong("relation", place, relation, LONGEST_LINE),
            tooLong("born", place, born, LONGEST_LINE),
            tooLong("aliases", place, aliases, LONGEST_TEXT),
            tooLong("addresses", place, addresses, LONGEST_TEXT))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> tooLong(String field, int place, String text, int most) {
    return text.strip().length() > most
        ? Optional.of(new Refusal(
            field + "-" + place,
            "What you enter for person %d must be %d characters or fewer".formatted(place, most)))
        : Optional.empty();
  }

  List<String> parts() {
    return List.of(name, aliases, born, addresses, relation);
  }

  static Subject of(List<String> parts) {
    return new Subject(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
  }
}
