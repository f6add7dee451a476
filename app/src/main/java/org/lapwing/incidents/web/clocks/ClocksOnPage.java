package org.lapwing.incidents.web.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.clocks.Clocks;
import org.lapwing.incidents.clocks.IncidentClock;
import org.lapwing.incidents.clocks.Milestone;
import org.lapwing.incidents.clocks.Milestones;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.BankHolidays;
import org.springframework.stereotype.Component;

/** Gathers the clocks of an incident for its page. */
@Component
public class ClocksOnPage {

  private final Clocks clocks;
  private final Milestones milestones;
  private final Areas areas;
  private final BankHolidays holidays;
  private final Clock clock;

  ClocksOnPage(
      Clocks clocks, Milestones milestones, Areas areas, BankHolidays holidays, Clock clock) {
    this.clocks = clocks;
    this.milestones = milestones;
    this.areas = areas;
    this.holidays = holidays;
    this.clock = clock;
  }

  public ClocksView of(String home, Incident incident) {
    var today = LocalDate.now(clock);
    var days = holidays.workingDays();
    var running = clocks.of(incident);
    var all = running.stream().map(one -> new ClockView(one, today, days)).toList();
    return new ClocksView(
        Role.isGuest() ? "" : home + "/clock-rules",
        areas.ofCase(incident.caseFile()).lead(),
        all.stream()
            .filter(view -> view.clock().met() == null && !view.isOver())
            .sorted(Comparator.comparing(view -> view.deadline().due()))
            .toList(),
        all.stream().filter(view -> view.clock().met() != null).toList(),
        ways(home, incident, running));
  }

  private List<ClocksView.Way> ways(String home, Incident incident, List<IncidentClock> running) {
    if (incident.placeholder() || !milestones.mayRecord()) {
      return List.of();
    }
    var met = running.stream()
        .map(one -> one.deadline().rule().metBy())
        .filter(java.util.Objects::nonNull)
        .toList();
    return Arrays.stream(Milestone.values())
        .filter(Milestone::isRecorded)
        .filter(one -> one != Milestone.PANEL_REPLIED || isRunner())
        .filter(one -> met.contains(one.isPlan() ? Milestone.PUBLISHED : one))
        .map(one -> new ClocksView.Way(
            "%s/incidents/%s/milestones/%s".formatted(home, incident.id().value(), one.code()),
            one.words()))
        .toList();
  }

  private static boolean isRunner() {
    return Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
  }
}
