package org.lapwing.directory.listed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Location;
import org.lapwing.directory.Need;
import org.lapwing.directory.Phone;
import org.lapwing.directory.Service;
import org.lapwing.directory.Switchboard;
import org.lapwing.directory.hours.NowInWords;
import org.lapwing.directory.hours.WeekHours;
import org.lapwing.directory.listed.FoundService.Place;
import org.lapwing.kernel.InWords;

/** Shows services as anybody finds them at one moment. */
public final class Showing {

  private final Listing listing;
  private final List<Location> places;
  private final List<Need> needs;
  private final Predicate<LocalDate> bankHoliday;
  private final Instant moment;

  /**
   * What is known of some services.
   *
   * @param phones the numbers of all of them
   * @param places the places of all of them
   * @param needs the needs that hold at that moment
   * @param days for how long a call counts
   */
  public record Known(
      List<Service> services,
      List<Phone> phones,
      List<Location> places,
      List<Need> needs,
      int days) {}

  public Showing(Known known, Predicate<LocalDate> bankHoliday, Instant moment) {
    var entries = known.services().stream().map(Showing::entry).toList();
    this.listing = new Listing(entries, known.phones(), InWords.dayOf(moment), known.days());
    this.places = known.places();
    this.needs = known.needs();
    this.bankHoliday = bankHoliday;
    this.moment = moment;
  }

  /** One of these services. */
  public FoundService of(Service service) {
    var answering = new Answering(listing, bankHoliday);
    var phones = listing.of(service.id().value());
    var there =
        places.stream().filter(place -> place.service().equals(service.id())).toList();
    return new FoundService(
        service,
        phones.stream().map(phone -> answering.line(phone, moment)).toList(),
        there.stream().map(this::place).toList(),
        needs.stream()
            .filter(need -> service.offer().needs().contains(need.id()))
            .map(Need::name)
            .toList(),
        until(phones, there));
  }

  private Place place(Location location) {
    var hours = location.hours();
    if (hours == null) {
      return new Place(location, "", List.of());
    }
    var now = NowInWords.of(hours.now(moment, bankHoliday), moment);
    return new Place(
        location,
        now.substring(0, 1).toUpperCase(Locale.UK) + now.substring(1),
        WeekHours.of(hours.expression()).map(WeekHours::lines).orElse(List.of()));
  }

  private @Nullable Instant until(List<Phone> phones, List<Location> there) {
    var board = new Switchboard(listing.phones(), bankHoliday);
    var answers = phones.stream().map(phone -> board.now(phone, moment).until());
    var opens = there.stream()
        .map(Location::hours)
        .filter(Objects::nonNull)
        .map(hours -> hours.now(moment, bankHoliday).until());
    return Stream.concat(answers, opens)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Listing.Entry entry(Service service) {
    return new Listing.Entry(
        service.id().value(), service.about().name(), service.about().does(), false);
  }
}
