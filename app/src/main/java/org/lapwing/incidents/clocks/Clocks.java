package org.lapwing.incidents.clocks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Incident;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.BankHolidays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which clocks run on an incident, for everybody who may read it. */
@Service
@Transactional(readOnly = true)
public class Clocks {

  private final ClockRules rules;
  private final MilestoneStore milestones;
  private final ClockSubjects subjects;
  private final BankHolidays holidays;

  Clocks(
      ClockRules rules, MilestoneStore milestones, ClockSubjects subjects, BankHolidays holidays) {
    this.rules = rules;
    this.milestones = milestones;
    this.subjects = subjects;
    this.holidays = holidays;
  }

  /** All clocks on an incident, running and met, in the order of their rules; none on a placeholder. */
  public List<IncidentClock> of(Incident incident) {
    if (incident.placeholder()) {
      return List.of();
    }
    var id = incident.id().value();
    return new Running(rules.on(InWords.dayOf(incident.recordedAt())), holidays)
        .on(occurred(incident), subjects.of(List.of(id)).getOrDefault(id, List.of()));
  }

  /** What has come about on an incident so far, in the order of milestones. */
  public List<Occurrence> occurred(Incident incident) {
    var occurred = new ArrayList<Occurrence>();
    incident.facts().when(Dated.Event.AWARE).map(Clocks::aware).ifPresent(occurred::add);
    occurred.addAll(recorded(incident.id().value()));
    occurred.sort(java.util.Comparator.comparing(Occurrence::milestone));
    return List.copyOf(occurred);
  }

  private List<Occurrence> recorded(UUID incident) {
    return milestones.of(List.of(incident)).getOrDefault(incident, List.of());
  }

  private static Occurrence aware(Dated dated) {
    var note = switch (dated.exactness()) {
      case EXACT -> "";
      case APPROXIMATE -> "The day is approximate.";
      case RANGE -> "That is the first day on which it can have been.";
    };
    return new Occurrence(Milestone.AWARE, dated.day(), dated.at(), dated.source(), note);
  }
}
