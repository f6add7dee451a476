package org.lapwing.directory.listed;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import org.lapwing.platform.BankHolidays;
import org.springframework.stereotype.Component;

/** Finds services in the role of the public, within its transaction: by words, by need, by a child's age, and by place. */
@Component
public class FindListed {

  /** How many services one page holds. */
  public static final int PAGE = 20;

  /** How long the words may be that are looked for. */
  public static final int LONGEST = 200;

  private final ListedQueries rows;
  private final BankHolidays holidays;
  private final Clock clock;

  FindListed(ListedQueries rows, BankHolidays holidays, Clock clock) {
    this.rows = rows;
    this.holidays = holidays;
    this.clock = clock;
  }

  /**
   * Services by name, one more than a page where there are more.
   *
   * @param after the name of the last service of the page before; blank for the first page
   * @param afterId the id of that service
   */
  public List<FoundService> page(LookedFor looked, String after, UUID afterId) {
    return whole(rows.found(looked, after, afterId, PAGE + 1));
  }

  /** One service, unless it has ended. */
  public Optional<FoundService> service(UUID id) {
    return whole(rows.service(id).stream().toList()).stream().findFirst();
  }

  /** What services can be looked for today. */
  public List<Need> needs() {
    return rows.needs(InWords.dayOf(clock.instant()));
  }

  private List<FoundService> whole(List<Service> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var ids = found.stream().map(service -> service.id().value()).toList();
    var moment = clock.instant();
    var today = InWords.dayOf(moment);
    var phones = rows.phones(ids);
    var entries = found.stream()
        .map(one ->
            new Listing.Entry(one.id().value(), one.about().name(), one.about().does(), false))
        .toList();
    var listing = new Listing(entries, phones, today, rows.days(today));
    var told = new Told(
        new Answering(listing, holidays::isBankHoliday),
        new Switchboard(phones, holidays::isBankHoliday),
        phones.stream().collect(groupingBy(phone -> phone.service().value())),
        rows.places(ids).stream().collect(groupingBy(place -> place.service().value())),
        rows.needs(today),
        moment);
    return found.stream().map(one -> found(one, told)).toList();
  }

  /** All that is known of the services of one page. */
  private record Told(
      Answering answering,
      Switchboard board,
      Map<UUID, List<Phone>> phones,
      Map<UUID, List<Location>> places,
      List<Need> needs,
      Instant moment) {}

  private FoundService found(Service service, Told told) {
    var phones = told.phones().getOrDefault(service.id().value(), List.of());
    var places = told.places().getOrDefault(service.id().value(), List.of());
    return new FoundService(
        service,
        phones.stream()
            .map(phone -> told.answering().line(phone, told.moment()))
            .toList(),
        places.stream().map(place -> place(place, told.moment())).toList(),
        told.needs().stream()
            .filter(need -> service.offer().needs().contains(need.id()))
            .map(Need::name)
            .toList(),
        until(phones, places, told));
  }

  private Place place(Location location, Instant moment) {
    var hours = location.hours();
    if (hours == null) {
      return new Place(location, "", List.of());
    }
    var now = NowInWords.of(hours.now(moment, holidays::isBankHoliday), moment);
    return new Place(
        location,
        now.substring(0, 1).toUpperCase(Locale.UK) + now.substring(1),
        WeekHours.of(hours.expression()).map(WeekHours::lines).orElse(List.of()));
  }

  private @Nullable Instant until(List<Phone> phones, List<Location> places, Told told) {
    var answers =
        phones.stream().map(phone -> told.board().now(phone, told.moment()).until());
    var opens = places.stream()
        .map(Location::hours)
        .filter(Objects::nonNull)
        .map(hours -> hours.now(told.moment(), holidays::isBankHoliday).until());
    return Stream.concat(answers, opens)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
