package org.lapwing.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds awareness events by their words. */
@Component
class FindEvents implements Searchable {

  private final EventStore store;

  FindEvents(EventStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return AwarenessEvents.KIND;
  }

  @Override
  public String heading() {
    return "Awareness events";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return store.matching(words, after, most).stream().map(FindEvents::found).toList();
  }

  private static Found found(AwarenessEvent event) {
    var id = event.id().value();
    return new Found(id, event.reference(), event.outline().title(), "events/" + id, "");
  }
}
