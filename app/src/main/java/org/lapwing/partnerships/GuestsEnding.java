package org.lapwing.partnerships;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lapwing.platform.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Guests whose access to a case ends soon wait for those who look after access: to be named again, or let go. */
@Component
@Transactional(readOnly = true)
class GuestsEnding implements WorkItems {

  private static final Duration SOON = Duration.ofDays(14);

  private final GuestStore store;
  private final Cases cases;
  private final People people;
  private final Clock clock;

  GuestsEnding(GuestStore store, Cases cases, People people, Clock clock) {
    this.store = store;
    this.cases = cases;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public List<WorkItem> waiting() {
    if (!Role.anyHeld(BUSINESS_MANAGER, ADMINISTRATOR)) {
      return List.of();
    }
    var now = clock.instant();
    return store.ending(now, now.plus(SOON)).stream()
        .filter(guest -> !isRenewed(guest))
        .map(this::item)
        .toList();
  }

  /** Whether they were named again in the same case, for longer. */
  private boolean isRenewed(Guest guest) {
    return store.of(guest.grant().file()).stream()
        .map(Guest::grant)
        .filter(grant -> grant.person().equals(guest.grant().person()))
        .anyMatch(grant ->
            grant.endedAt() == null && grant.endsAt().isAfter(guest.grant().endsAt()));
  }

  private WorkItem item(Guest guest) {
    var file = guest.grant().file();
    return new WorkItem(
        "Guests whose access ends",
        cases.get(file).label(),
        people.nameOf(guest.grant().person()),
        "cases/" + file.value(),
        "Name them again, or let it end",
        guest.grant().lastDay(),
        false);
  }
}
