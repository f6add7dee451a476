package org.lapwing.incidents.rapidreview;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the panel's actions in the thread by their kind and case label, to those who sit on the panel. */
@Component
class PanelActionPlace implements ThreadPlace {

  private final PanelActionStore store;

  PanelActionPlace(PanelActionStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return PanelActions.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(PanelActionStore.Stands::id, PanelActionPlace::seen));
  }

  private static Seen seen(PanelActionStore.Stands one) {
    return new Seen(
        one.kind().words(),
        one.caseLabel(),
        "incidents/%s/rapid-review#%s".formatted(one.incident(), one.kind().code()),
        "");
  }
}
