package org.lapwing.incidents.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lapwing.incidents.clocks.ClocksEverywhere.Clocked;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clocks that still run, for those who run the cases and for the partners who were let in. */
@Component
class ClocksWaiting implements WorkItems {

  private static final int MOST = 50;
  private static final int NEARLY = 28;

  private final ClocksEverywhere clocks;
  private final Clock clock;

  ClocksWaiting(ClocksEverywhere clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    if (!Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR, Role.DELEGATED_PARTNER)) {
      return List.of();
    }
    var today = LocalDate.now(clock);
    return clocks.all().stream()
        .flatMap(one -> one.clocks().stream()
            .filter(running -> asksForWork(running, today))
            .map(running -> item(one, running, today)))
        .sorted(
            Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .limit(MOST)
        .toList();
  }

  /** Reasons for delay are asked for only when the six months are nearly over. */
  private static boolean asksForWork(IncidentClock clock, LocalDate today) {
    return clock.isDuty()
        && (clock.deadline().rule().limit().unit() != Limit.Unit.DAY_BEFORE_MONTHS
            || clock.deadline().due().isBefore(today.plusDays(NEARLY)));
  }

  private static WorkItem item(Clocked one, IncidentClock clock, LocalDate today) {
    var due = clock.deadline().due();
    var rule = clock.deadline().rule();
    var item = new WorkItem(
        "Clocks",
        one.reference(),
        one.label() + ": " + rule.duty(),
        "incidents/" + one.incident(),
        "Due",
        due,
        due.isBefore(today));
    return rule.limit().unit() == Limit.Unit.PROMPTLY ? item.waitingSince(due) : item;
  }
}
