package org.lapwing.incidents.clocks;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.MilestoneReached;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what starts the clocks of an incident and what stops them. */
@Service
@Transactional
public class Milestones {

  static final int LONGEST = 120;

  private final Incidents incidents;
  private final Clocks clocks;
  private final MilestoneStore store;
  private final People people;
  private final Telling telling;

  /** Who else is told, and when. */
  @org.springframework.stereotype.Component
  record Telling(Trail trail, ApplicationEventPublisher events, Clock clock) {}

  Milestones(
      Incidents incidents, Clocks clocks, MilestoneStore store, People people, Telling telling) {
    this.incidents = incidents;
    this.clocks = clocks;
    this.store = store;
    this.people = people;
    this.telling = telling;
  }

  /** Whether the person now acting records milestones here: who runs the cases, and the authority's delegated partner. */
  @Transactional(readOnly = true)
  public boolean mayRecord() {
    return Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR)
        || (Role.DELEGATED_PARTNER.isHeld() && isAuthority());
  }

  private boolean isAuthority() {
    var mine = Viewer.person().agency();
    return people.agenciesHere().stream()
        .anyMatch(one -> one.id().equals(mine) && one.kind() == AgencyKind.LOCAL_AUTHORITY);
  }

  /** All that is wrong with a milestone that somebody is about to record. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(IncidentId id, Occurrence told) {
    var faults = new ArrayList<Refusal>();
    var now = LocalDateTime.ofInstant(telling.clock().instant(), InWords.LONDON);
    if (!told.milestone().isPlan() && told.day().isAfter(now.toLocalDate())) {
      faults.add(new Refusal("day", "The day must be today or in the past"));
    } else if (!told.milestone().isPlan()
        && told.at() != null
        && told.day().atTime(told.at()).isAfter(now)) {
      faults.add(new Refusal("time", "The time must not be later than now"));
    }
    earlier(incidents.get(id), told).ifPresent(faults::add);
    if (told.by().isBlank()) {
      faults.add(new Refusal("by", "Enter who did it, by role and agency"));
    } else if (told.by().strip().length() > LONGEST) {
      faults.add(new Refusal("by", "Write %d characters or fewer on one line".formatted(LONGEST)));
    }
    return faults;
  }

  /** Nothing can be sent before the authority was aware, and nothing is replied to before it was sent. */
  private java.util.Optional<Refusal> earlier(Incident incident, Occurrence told) {
    return clocks.occurred(incident).stream()
        .filter(before -> comesBefore(before.milestone(), told.milestone()))
        .filter(before -> before.day().isAfter(told.day()))
        .findFirst()
        .map(before -> new Refusal(
            "day",
            "This cannot be before %s, on %s. If that day is wrong, correct it first"
                .formatted(before.milestone().happened(), InWords.date(before.day()))));
  }

  private static boolean comesBefore(Milestone before, Milestone after) {
    return before == Milestone.AWARE
        || (before == Milestone.SENT && after == Milestone.RAPID_REVIEW_SENT)
        || (before == Milestone.RAPID_REVIEW_SENT && after == Milestone.PANEL_REPLIED);
  }

  /** Records a milestone, or tells it anew where what was recorded is wrong; what was told before stays on record. */
  public Outcome<IncidentId> record(IncidentId id, Occurrence told, UUID once) {
    if (!mayRecord() || !told.milestone().isRecorded()) {
      throw new NotFound();
    }
    var incident = incidents.get(id);
    if (incident.placeholder()) {
      throw new NotFound();
    }
    var faults = faults(id, told);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var clean =
        new Occurrence(told.milestone(), told.day(), told.at(), told.by().strip());
    if (store.tell(
        once, incident, clean, telling.clock().instant(), Viewer.person().person())) {
      telling.trail().wrote("milestone-recorded", "incident-milestone", once);
      telling
          .events()
          .publishEvent(new MilestoneReached(
              Viewer.person().partnership(), id, told.milestone().code(), told.day()));
    }
    return accepted(id);
  }
}
