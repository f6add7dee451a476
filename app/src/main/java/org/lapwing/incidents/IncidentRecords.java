package org.lapwing.incidents;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Component;

/** Incidents put together from their rows: the words, the dates, the children. */
@Component
class IncidentRecords {

  private final IncidentStore incidents;
  private final IncidentDates dates;
  private final ChildStore children;

  IncidentRecords(IncidentStore incidents, IncidentDates dates, ChildStore children) {
    this.incidents = incidents;
    this.dates = dates;
    this.children = children;
  }

  Optional<Incident> find(IncidentId id) {
    return incidents.find(id).map(row -> row.with(dates.of(id)));
  }

  /** The newest first: those before a number, and those of one case, if such are asked for. */
  List<IncidentLine> newest(@Nullable Integer before, @Nullable CaseId of, int most) {
    return lines(incidents.newest(before, of, most));
  }

  List<IncidentLine> these(Collection<UUID> ids) {
    return lines(incidents.these(ids));
  }

  private List<IncidentLine> lines(List<IncidentStore.Row> rows) {
    var ids = rows.stream().map(row -> row.id().value()).toList();
    var hurt = children.of(ids).stream().collect(groupingBy(Child::incident));
    return rows.stream()
        .map(row -> new IncidentLine(
            row.id(),
            row.number(),
            row.caseFile(),
            row.caseLabel(),
            row.summary(),
            row.placeholder(),
            hurt.getOrDefault(row.id().value(), List.of())))
        .toList();
  }

  int nextNumber() {
    return incidents.nextNumber();
  }

  void add(Incident incident, List<Child> hurt) {
    incidents.add(incident, me());
    incident
        .facts()
        .dates()
        .forEach(date -> dates.tell(incident, date, incident.recordedAt(), me()));
    hurt.forEach(children::add);
  }

  /** Replaces the facts that somebody read as a version; false if they changed since. */
  boolean save(Incident read, Facts facts, int version, Instant at) {
    if (!incidents.save(read.id(), facts, version)) {
      return false;
    }
    facts.dates().stream()
        .filter(date -> !read.facts().dates().contains(date))
        .forEach(date -> dates.tell(read, date, at, me()));
    return true;
  }

  private static @Nullable PersonId me() {
    return Viewer.current().orElse(null) instanceof Viewer.Person person ? person.person() : null;
  }
}
