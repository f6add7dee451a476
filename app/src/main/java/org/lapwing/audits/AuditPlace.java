package org.lapwing.audits;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows audits in the thread, to everybody who serves the partnership: they hold no case material. */
@Component
class AuditPlace implements ThreadPlace {

  private final AuditStore store;

  AuditPlace(AuditStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Audits.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream().collect(toMap(cycle -> cycle.id().value(), AuditPlace::seen));
  }

  private static Seen seen(AuditCycle cycle) {
    return new Seen(
        "Audit " + cycle.reference(),
        cycle.plan().title(),
        "audits/" + cycle.id().value(),
        cycle.stage().words());
  }
}
