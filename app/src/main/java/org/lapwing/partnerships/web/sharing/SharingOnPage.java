package org.lapwing.partnerships.web.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.Guest;
import org.lapwing.partnerships.Guests;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers which areas share a case, and for those who look after access their guests, for the page of the case file. */
@Component
public class SharingOnPage {

  private final Areas areas;
  private final Guests guests;
  private final People people;
  private final Clock clock;

  SharingOnPage(Areas areas, Guests guests, People people, Clock clock) {
    this.areas = areas;
    this.guests = guests;
    this.people = people;
    this.clock = clock;
  }

  /** The grants that are a guest's: they are listed with their area. */
  @Transactional(readOnly = true)
  public Set<UUID> grantsOfGuests(CaseFile file) {
    return guests.of(file.id()).stream()
        .map(guest -> guest.grant().id())
        .collect(Collectors.toSet());
  }

  @Transactional(readOnly = true)
  public SharingView of(String home, CaseFile file, boolean keeps) {
    var all = areas.of(file.id());
    var now = areas.ofCase(file.id());
    var inside = guests.of(file.id());
    var names = people.namesOf(inside.stream().map(one -> one.grant().person()).toList());
    var agencies = people.agencyNames(
        Stream.concat(inside.stream().map(Guest::agency), now.ofAgency().keySet().stream())
            .toList());
    var invited = guests.invited(file.id());
    return new SharingView(
        now.lead(),
        keeps,
        all.stream()
            .map(area -> new SharingView.Line(
                area.name(),
                note(area),
                acting(area, now, agencies),
                Stream.concat(
                        inside.stream()
                            .filter(guest -> guest.area().equals(area.id()))
                            .map(guest -> guest(home, guest, names, agencies)),
                        invited.stream()
                            .filter(one -> one.area().equals(area.id()))
                            .map(SharingOnPage::invited))
                    .toList(),
                keeps && area.isLive()
                    ? "%s/cases/%s/areas/%s".formatted(home, file.id().value(), area.id())
                    : null))
            .toList());
  }

  private static List<String> acting(Area area, Areas.OfCase now, Map<AgencyId, String> agencies) {
    return area.isLive()
        ? now.ofAgency().entrySet().stream()
            .filter(one -> one.getValue().equals(area.label()))
            .map(one -> agencies.getOrDefault(one.getKey(), ""))
            .sorted()
            .toList()
        : List.of();
  }

  private static String note(Area area) {
    var since = "%s, since %s".formatted(area.why().words(), InWords.date(area.since()));
    var ended = area.endedAt();
    return ended == null
        ? since
        : "%s, until %s: %s".formatted(since, InWords.date(InWords.dayOf(ended)), area.endReason());
  }

  private SharingView.Guest guest(
      String home, Guest guest, Map<PersonId, String> names, Map<AgencyId, String> agencies) {
    var grant = guest.grant();
    var who = "%s, %s"
        .formatted(
            names.getOrDefault(grant.person(), "Somebody"),
            agencies.getOrDefault(guest.agency(), "an agency"));
    if (grant.isLive(clock.instant())) {
      var note = "%s, until %s: %s"
          .formatted(guest.part().words(), InWords.date(grant.lastDay()), grant.reason());
      return new SharingView.Guest(who, note, home + "/cases/grants/" + grant.id() + "/end");
    }
    var why = grant.endReason();
    return new SharingView.Guest(who, why == null ? "Ran out" : "Ended: " + why, null);
  }

  private static SharingView.Guest invited(Guests.Invited one) {
    return new SharingView.Guest(
        one.name(),
        "%s. Invited, and has not answered yet. The link works until %s"
            .formatted(one.part().words(), InWords.moment(one.endsAt())),
        null);
  }
}
