package org.lapwing.training;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows awareness events in the thread, to everybody who serves the partnership. */
@Component
class EventPlace implements ThreadPlace {

  private final EventStore store;

  EventPlace(EventStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return AwarenessEvents.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream().collect(toMap(event -> event.id().value(), EventPlace::seen));
  }

  private static Seen seen(AwarenessEvent event) {
    return new Seen(
        "Event " + event.reference(),
        event.outline().title(),
        "events/" + event.id().value(),
        "");
  }
}
