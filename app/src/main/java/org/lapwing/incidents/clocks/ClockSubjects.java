package org.lapwing.incidents.clocks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incidents;
import org.springframework.stereotype.Component;

/** Puts together, for each child of an incident, what decides which clocks run. */
@Component
class ClockSubjects {

  private final Incidents incidents;

  ClockSubjects(Incidents incidents) {
    this.incidents = incidents;
  }

  Map<UUID, List<Subject>> of(Collection<UUID> of) {
    return incidents.children(of).stream()
        .collect(groupingBy(Child::incident, mapping(ClockSubjects::subject, toList())));
  }

  private static Subject subject(Child child) {
    var decision = child.decision();
    return new Subject(
        child.label(), false, decision == null ? null : decision.standing(), false, false, false);
  }
}
