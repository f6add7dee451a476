package org.lapwing.directory;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows services in the thread, to everybody who serves the partnership: they are public. */
@Component
class ServicePlace implements ThreadPlace {

  private final ServiceStore store;

  ServicePlace(ServiceStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Services.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(
            service -> service.id().value(),
            service -> new Seen(
                "Service", service.about().name(), "services/" + service.id().value(), "")));
  }
}
