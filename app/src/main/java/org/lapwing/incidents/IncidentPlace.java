package org.lapwing.incidents;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows incidents in the thread by their case's label, to those who may read the case. */
@Component
class IncidentPlace implements ThreadPlace {

  private final IncidentRecords records;

  IncidentPlace(IncidentRecords records) {
    this.records = records;
  }

  @Override
  public String kind() {
    return Incidents.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return records.these(ids).stream()
        .collect(toMap(line -> line.id().value(), IncidentPlace::seen));
  }

  private static Seen seen(IncidentLine line) {
    return new Seen(
        "Incident " + line.reference(),
        line.caseLabel(),
        "incidents/" + line.id().value(),
        line.placeholder() ? "Placeholder" : "");
  }
}
