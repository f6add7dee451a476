package org.lapwing.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;

/**
 * A course held on a day.
 *
 * @param countedOn when it was recorded who came, or null while only bookings are known
 * @param seats by agency, in alphabetical order
 */
public record Run(
    UUID id,
    CourseId course,
    Plan plan,
    @Nullable LocalDate countedOn,
    List<Seats> seats,
    int version) {

  public Run {
    seats = List.copyOf(seats);
  }

  /** When and where it is held, and for how many. */
  public record Plan(LocalDate on, String place, int places) {

    Plan stripped() {
      return new Plan(on, place.strip(), places);
    }

    /** Everything wrong with it. */
    public List<Refusal> wrong() {
      var noPlaces = places < 1
          ? Stream.of(new Refusal("places", "Enter how many places there are, such as 20"))
          : Stream.<Refusal>empty();
      return Stream.concat(
              Wrong.text("place", place, "Enter where it is held, or: online").stream(), noPlaces)
          .toList();
    }
  }

  /** How many people of one agency booked, and how many came. */
  public record Seats(AgencyId agency, String agencyName, int booked, int attended) {

    /** Seats asked for by id alone. */
    public static Seats of(AgencyId agency, int booked, int attended) {
      return new Seats(agency, "", booked, attended);
    }
  }

  public int booked() {
    return seats.stream().mapToInt(Seats::booked).sum();
  }

  public int attended() {
    return seats.stream().mapToInt(Seats::attended).sum();
  }

  /** Everything wrong with these figures: nobody comes before the day, and no more come than booked. */
  public List<Refusal> wrong(List<Seats> figures, LocalDate today) {
    return figures.stream().flatMap(one -> wrong(one, today)).toList();
  }

  /** The field in which somebody typed how many of an agency came. */
  public static String attendedField(AgencyId agency) {
    return "attended-" + agency.value();
  }

  private Stream<Refusal> wrong(Seats figures, LocalDate today) {
    var field = attendedField(figures.agency());
    if (figures.attended() > 0 && plan.on().isAfter(today)) {
      return Stream.of(new Refusal(
          field,
          "This is held on %s. Enter who came once it is over".formatted(InWords.date(plan.on()))));
    }
    return figures.attended() > figures.booked()
        ? Stream.of(new Refusal(
            field,
            figures.booked() == 0
                ? "Nobody is booked. Enter how many were booked first"
                : "Enter %d or fewer: no more can come than were booked"
                    .formatted(figures.booked())))
        : Stream.empty();
  }
}
