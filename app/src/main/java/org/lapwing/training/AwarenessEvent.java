package org.lapwing.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Refusal;

/**
 * An event that makes something known to many.
 *
 * @param reach by agency, in alphabetical order
 */
public record AwarenessEvent(
    EventId id, int number, Outline outline, List<Reach> reach, int version) {

  private static final int LONGEST_TITLE = 150;

  public AwarenessEvent {
    reach = List.copyOf(reach);
  }

  /**
   * What it is.
   *
   * @param place blank when it is held online
   * @param audience for whom it is, in words
   * @param languages in which it is given, in words
   */
  public record Outline(
      String title, LocalDate on, String place, String audience, String languages) {

    Outline stripped() {
      return new Outline(title.strip(), on, place.strip(), audience.strip(), languages.strip());
    }

    /** The place, or that it is online. */
    public String where() {
      return place.isBlank() ? "Online" : place;
    }

    /** Everything wrong with it. */
    public List<Refusal> wrong() {
      return Stream.of(
              Wrong.text("title", title, "Enter what the event is called", LONGEST_TITLE),
              Wrong.text("audience", audience, "Enter who the event is for"),
              Wrong.text("languages", languages, "Enter in which languages, such as English"))
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** How many people of one agency were reached. */
  public record Reach(AgencyId agency, String agencyName, int reached) {

    /** Reach asked for by id alone. */
    public static Reach of(AgencyId agency, int reached) {
      return new Reach(agency, "", reached);
    }
  }

  /** The name that people say aloud. */
  public String reference() {
    return "E-" + number;
  }

  public int reached() {
    return reach.stream().mapToInt(Reach::reached).sum();
  }
}
