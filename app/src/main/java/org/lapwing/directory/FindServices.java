package org.lapwing.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets services be found by their words. */
@Component
class FindServices implements Searchable {

  private final ServiceStore store;

  FindServices(ServiceStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Services.KIND;
  }

  @Override
  public String heading() {
    return "Services";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return store.found(words, after, most).stream()
        .map(service -> new Found(
            service.id().value(),
            "",
            service.about().name(),
            "services/" + service.id().value(),
            ""))
        .toList();
  }
}
