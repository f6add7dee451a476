package org.lapwing.partnerships.web;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.partnerships.Place;
import org.lapwing.partnerships.Places;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.Waiting;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Drafts;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Upcoming;
import org.lapwing.platform.Upcoming.Ahead;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the first page shows. */
@Component
class MyWorkFacts {

  /** How much of the calendar stands beside what waits. */
  private static final int AHEAD = 4;

  private final Waiting waiting;
  private final Places places;
  private final ObjectProvider<Upcoming> calendar;
  private final Notices notices;
  private final Drafts drafts;
  private final BankHolidays holidays;
  private final Clock clock;

  MyWorkFacts(
      Waiting waiting,
      Places places,
      ObjectProvider<Upcoming> calendar,
      Notices notices,
      Drafts drafts,
      BankHolidays holidays,
      Clock clock) {
    this.waiting = waiting;
    this.places = places;
    this.calendar = calendar;
    this.notices = notices;
    this.drafts = drafts;
    this.holidays = holidays;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public MyWorkPage page(String home) {
    var today = LocalDate.now(clock);
    return new MyWorkPage(
        home,
        today,
        holidays.workingDays(),
        waiting.forMe(),
        ahead(today),
        notices.mine(),
        drafts.of(Viewer.person().person()),
        Role.isGuest(),
        guestElsewhere());
  }

  /** Where else the person is a guest: the place alone, and nothing of the case. */
  private List<Place> guestElsewhere() {
    var me = Viewer.person();
    return places.of(me.person()).stream()
        .filter(place -> place.isGuests() && !place.partnership().equals(me.partnership()))
        .toList();
  }

  private List<Ahead> ahead(LocalDate today) {
    return calendar.stream()
        .flatMap(module -> module.ahead(today, AHEAD).stream())
        .sorted(comparing(Ahead::on).thenComparing(Ahead::what))
        .limit(AHEAD)
        .toList();
  }
}
