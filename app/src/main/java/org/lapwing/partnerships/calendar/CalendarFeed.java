package org.lapwing.partnerships.calendar;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Place;
import org.lapwing.partnerships.Places;
import org.lapwing.partnerships.Waiting;
import org.lapwing.partnerships.calendar.Marked.Kind;
import org.lapwing.platform.Upcoming;
import org.lapwing.platform.Upcoming.Ahead;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * A person's calendar over all places in which they act, made anew at each fetch, so that what they hold now decides. Who
 * holds its address is not the person and never becomes them: the person is bound only while days are counted here, and
 * only days and numbers leave.
 */
@Service
public class CalendarFeed {

  /** How much of each module's calendar is counted. */
  private static final int MOST = 50;

  private final Places places;
  private final Waiting waiting;
  private final ObjectProvider<Upcoming> ahead;
  private final Clock clock;
  private final String address;

  CalendarFeed(
      Places places,
      Waiting waiting,
      ObjectProvider<Upcoming> ahead,
      Clock clock,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.places = places;
    this.waiting = waiting;
    this.ahead = ahead;
    this.clock = clock;
    this.address = address.replaceAll("/+$", "");
  }

  /** The calendar as text (RFC 5545). */
  public String of(PersonId person) {
    var today = LocalDate.ofInstant(clock.instant(), InWords.LONDON);
    var marked = places.of(person).stream()
        .flatMap(place -> viewer(person, place).call(() -> marked(place, today)).stream())
        .sorted(Comparator.comparing(Marked::day).thenComparing(Marked::key))
        .toList();
    return new CalendarText(address, person, marked, today).text();
  }

  /** Somebody who gave no second factor: nothing is done in their name. */
  private static Viewer.Person viewer(PersonId person, Place place) {
    return new Viewer.Person(place.partnership(), person, place.agency(), place.roles(), null);
  }

  private List<Marked> marked(Place place, LocalDate today) {
    var due = waiting.forMe().stream()
        .flatMap(group -> group.items().stream())
        .map(WorkItem::due)
        .filter(Objects::nonNull);
    var planned =
        ahead.stream().flatMap(module -> module.ahead(today, MOST).stream()).map(Ahead::on);
    return Stream.concat(days(place, Kind.DUE, due), days(place, Kind.PLANNED, planned))
        .toList();
  }

  private static Stream<Marked> days(Place place, Kind kind, Stream<LocalDate> days) {
    return days.collect(groupingBy(day -> day, counting())).entrySet().stream()
        .map(one -> new Marked(
            one.getKey(), kind, Area.called(place.name()), place.home(), one.getValue()));
  }
}
